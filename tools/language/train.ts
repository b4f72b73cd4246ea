import { writeFileSync } from 'node:fs';
import { frozenSuite } from './frozen-suite.ts';
import { mailSentences, ownSentences } from './labelled-sentence.ts';
import { trainModel } from './train-model.ts';

// npm run language:train -- <Ask0729-fixed.txt>
const [mailFile] = process.argv.slice(2);
if (!mailFile) throw new Error('Which file has the mail sentences (Ask0729-fixed.txt of email-intent)?');
const own = ownSentences();
const model = trainModel(own, mailSentences(mailFile));
writeFileSync('src/language/model/generated/weights.json', `${JSON.stringify(model, null, 1)}\n`);
const suite = JSON.stringify(frozenSuite(own), null, 1);
writeFileSync('src/language/learning/generated/frozen-suite.json', `${suite}\n`);
console.log(`${own.length} sentences of our own.`);
