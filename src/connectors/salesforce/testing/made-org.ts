import { salesforceId } from '../salesforce-id.ts';

const id = (prefix: string, number = 1) => salesforceId(`${prefix}5f000001aaA${number}`);
const table = (...rows: string[]) => rows.map((row) => `${row}\r\n`).join('');

const [account, contact, deal, lead, user] = [id('001'), id('003'), id('006'), id('00Q'), id('005')];
const by = '2024-03-04 09:12:44';

/** The files of an organisation with everything that hangs on a deal, a person, a lead and a company. */
export const madeOrg: Readonly<Record<string, string>> = {
  'Account.csv': table('Id,IsDeleted,Name,BillingCity', `${account},0,Vahren AG,Zug`),
  'Contact.csv': table(
    'Id,IsDeleted,AccountId,LastName,FirstName,Email,Title',
    `${contact},0,${account},Droege,Anna,anna@vahren.example,Head`,
  ),
  'Lead.csv': table(
    'Id,IsDeleted,LastName,FirstName,Company,Email,LeadSource,Status,IsConverted',
    `${lead},0,Born,Ingrid,Fjord AS,ingrid@fjord.example,Web,Open,0`,
  ),
  'Opportunity.csv': table(
    'Id,IsDeleted,AccountId,Name,StageName,Amount,CurrencyIsoCode,CloseDate,CreatedDate,OwnerId',
    `${deal},0,${account},Press Hall 3,Negotiation/Review,48250.75,EUR,2027-02-26,2024-01-05 09:00:00,${user}`,
  ),
  'User.csv': table('Id,Username,Name,Email,IsActive', `${user},mira,Mira Adler,m.adler@seller.example,1`),
  'Task.csv': table(
    'Id,WhoId,WhatId,Subject,Status,IsClosed,CompletedDateTime,Description,IsDeleted',
    `${id('00T')},${contact},${deal},Email: Re: Beirat,Completed,1,2024-06-20 07:15:00,the task of the mail,0`,
  ),
  'ContentNote.csv': table(
    'Id,CreatedDate,LatestPublishedVersionId,CreatedById,OwnerId,Title,FileType,TextPreview,Content,IsDeleted',
    `${id('069')},${by},${id('068')},${user},${user},Talk on the train,SNOTE,The council decides…,ContentNote/${id('068')},0`,
    `${id('069', 2)},${by},${id('068', 2)},${user},${user},Of nobody,SNOTE,Shopping,ContentNote/${id('068', 2)},0`,
  ),
  [`ContentNote/${id('068')}`]:
    '<p>The council decides &amp; not the board.</p><ul><li>Ask in June</li></ul>',
  [`ContentNote/${id('068', 2)}`]: '<p>Shopping</p>',
  'ContentVersion.csv': table(
    'Id,ContentDocumentId,IsLatest,VersionNumber,Title,PathOnClient,FileType,FileExtension,VersionData,CreatedDate,IsDeleted',
    `${id('068', 4)},${id('069', 3)},0,1,Plan,Plan.txt,TEXT,txt,ContentVersion/${id('068', 4)},${by},0`,
    `${id('068', 3)},${id('069', 3)},1,2,Plan,Plan.txt,TEXT,txt,ContentVersion/${id('068', 3)},${by},0`,
    `${id('068', 5)},${id('069', 4)},1,1,Lost,Lost.txt,TEXT,txt,ContentVersion/${id('068', 5)},${by},0`,
  ),
  [`ContentVersion/${id('068', 3)}`]: 'the plan as it is',
  [`ContentVersion/${id('068', 4)}`]: 'the plan as it was',
  'ContentDocumentLink.csv': table(
    'Id,LinkedEntityId,ContentDocumentId,IsDeleted,ShareType,Visibility',
    `${id('06A')},${deal},${id('069')},0,V,AllUsers`,
    `${id('06A', 2)},${lead},${id('069')},0,V,AllUsers`,
    `${id('06A', 3)},${user},${id('069')},0,I,AllUsers`,
    `${id('06A', 4)},${user},${id('069', 2)},0,I,AllUsers`,
    `${id('06A', 5)},${account},${id('069', 3)},0,V,AllUsers`,
    `${id('06A', 6)},${contact},${id('069', 4)},0,V,AllUsers`,
  ),
  'Attachment.csv': table(
    'Id,IsDeleted,ParentId,Name,IsPrivate,ContentType,BodyLength,Body,OwnerId,CreatedDate',
    `${id('00P')},0,${deal},Map.txt,0,text/plain,7,Attachments/${id('00P')},${user},${by}`,
    `${id('00P', 2)},0,${id('02s')},Council.txt,0,text/plain,9,Attachments/${id('00P', 2)},${user},${by}`,
    `${id('00P', 3)},0,${id('500')},Valve.txt,0,text/plain,5,Attachments/${id('00P', 3)},${user},${by}`,
  ),
  [`Attachments/${id('00P')}`]: 'the map',
  [`Attachments/${id('00P', 2)}`]: 'a council',
  [`Attachments/${id('00P', 3)}`]: 'valve',
  'EmailMessage.csv': table(
    'Id,ParentId,ActivityId,CreatedDate,TextBody,HtmlBody,Subject,FromName,FromAddress,ToAddress,CcAddress,Incoming,Status,MessageDate,IsDeleted,RelatedToId,MessageIdentifier',
    `${id('02s')},,${id('00T')},${by},"Dear Mira, the council moved to July.",,Re: Council,Anna v. Droege,anna@vahren.example,m.adler@seller.example,,1,1,2024-06-20 07:15:00,0,${deal},<council-1@vahren>`,
    `${id('02s', 2)},,,${by},,<p>Dear Ingrid<br>here is the list.</p>,List,Mira Adler,m.adler@seller.example,someone@fjord.example,,0,3,2024-06-21 07:15:00,0,,<list-1@seller>`,
    `${id('02s', 3)},,,${by},Not sent,,Draft,Mira Adler,m.adler@seller.example,anna@vahren.example,,0,5,2024-06-21 07:15:00,0,${deal},`,
  ),
  'EmailMessageRelation.csv': table(
    'Id,EmailMessageId,RelationId,RelationType,RelationAddress,IsDeleted',
    `${id('0Xs')},${id('02s', 2)},${lead},ToAddress,someone@fjord.example,0`,
  ),
  'Campaign.csv': table('Id,IsDeleted,Name,BudgetedCost,IsActive', `${id('701')},0,Lab Expo 2024,,1`),
  'CampaignMember.csv': table(
    'Id,IsDeleted,CampaignId,LeadId,ContactId,Status,HasResponded,FirstRespondedDate,CreatedDate',
    `${id('00v')},0,${id('701')},,${contact},Responded,1,2024-09-18,${by}`,
    `${id('00v', 2)},0,${id('701')},${lead},,Sent,0,,${by}`,
  ),
  'Case.csv': table(
    'Id,IsDeleted,CaseNumber,ContactId,AccountId,Subject,Status,Description,CreatedDate',
    `${id('500')},0,00001026,${contact},${account},Leak of V7,Closed,Valve changed,${by}`,
  ),
  'OpportunityHistory.csv': table(
    'Id,OpportunityId,StageName,Amount,CloseDate,Probability,CreatedById,CreatedDate,IsDeleted,CurrencyIsoCode',
    `${id('008', 2)},${deal},Negotiation/Review,48250.75,2027-02-26,75,${user},2024-08-01 10:00:00,0,EUR`,
    `${id('008')},${deal},Prospecting,40000.0,2026-12-31,10,${user},2024-01-05 10:00:00,0,EUR`,
  ),
  'Quote.csv': table(
    'Id,IsDeleted,OpportunityId,QuoteNumber,Name,Status,GrandTotal,CurrencyIsoCode,ExpirationDate,CreatedDate',
    `${id('0Q0')},0,${deal},00000012,Press and pump,Presented,48250.75,EUR,2026-12-31,2024-08-02 10:00:00`,
  ),
  'CaseComment.csv': table(
    'Id,ParentId,IsPublished,CommentBody,CreatedById,CreatedDate,IsDeleted',
    `${id('00a')},${id('500')},0,A comment,${user},${by},0`,
    `${id('00a', 2)},${id('500')},0,Another,${user},${by},0`,
  ),
};
