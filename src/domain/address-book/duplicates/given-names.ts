import { wordsOf } from './name-words.ts';

/**
 * Short forms under which the same person signs, each line one name with its forms. A form may belong to two names (Alex,
 * Chris): it fits both, and they do not fit each other. Widely known forms of English, German, Dutch, Spanish and French.
 */
const lines = `
alexander alex lex sascha xander sandy
alexandra alex sandra sandy lexi
alfred fred freddy alf
andrew andy drew
andreas andi andy
anthony tony
antonio toni tonio
barbara barb babs barbie
benjamin ben benny
bernhard bernd
catherine cathy kate katie cat
charles charlie chuck charly
christian chris
christina chris tina chrissy
christine chris tina chrissy
christopher chris kit topher
cornelius cor kees
daniel dan danny
david dave davey
deborah deb debbie
dennis den
dominic dom nick
dorothy dot dottie dolly
edward ed eddie ted ned
elizabeth liz beth lizzie betty eliza
elisabeth lisa elli sissi liesl
eugene gene
florian flo
francis frank fran
francisco paco pancho
franziska franzi
frederick fred freddie rick
friedrich fritz
gabriele gabi
gerald gerry jerry
gerard gerry
gregory greg
guillermo memo
gustav gus
hans johannes
harold harry hal
heinrich heinz heiner
henry harry hank
hendrik henk
isabella bella izzy
jacob jake
jacqueline jackie
james jim jimmy jamie
jennifer jen jenny
jeffrey jeff
jessica jess jessie
johannes jan hans johan
johann hans
john jack johnny
jonathan jon jonny
jose pepe
josef sepp beppo
joseph joe joey
joshua josh
judith judy
katharina kathi katja kati kathrin katrin catrin
katherine kate kathy katie kat
kenneth ken kenny
kimberly kim
lawrence larry
leonard leo len lenny
leonardo leo
louis lou
manuel manolo
margaret maggie meg peggy marge
maria mia
matthew matt
matthias matze matthi
maximilian max
michael mike mick mickey micha
miguel mike
nathaniel nate nat
nicholas nick nico
nicole nicki
nikolaus klaus niko
pamela pam
patricia pat patty tricia
patrick pat paddy
peter pete
philip phil
philipp phil
raymond ray
rebecca becky becca
reinhard reiner
richard rick rich dick ricky
robert rob bob robbie bobby bert
roberto beto
roland rolli
ronald ron ronnie
rudolf rudi
samantha sam
samuel sam sammy
sebastian basti seb
stephanie steph steffi
stefan steff
stephen steve
steven steve
susan sue susie
susanne susi sanne
theodore ted theo teddy
theodor theo
thomas tom tommy
timothy tim
tobias tobi
ulrich uli
ursula uschi ulla
valentin val
veronica ronnie vera
victoria vicky tori
vincent vince vinnie
walter walt
wilhelm willi
wilhelmus wim
william bill will billy willy liam
wolfgang wolf wolfi
zachary zach
`;

const formsOf = new Map<string, Set<string>>();
for (const line of lines.trim().split('\n')) {
  const [name = '', ...forms] = wordsOf(line);
  for (const form of [name, ...forms]) {
    const names = formsOf.get(form) ?? new Set();
    formsOf.set(form, names.add(name));
  }
}

/** Whether one may be the short form of the other, as Bob and Robert are; Robert and Rupert are not. */
export function areFormsOfOneName(one: string, other: string): boolean {
  const ofOther = formsOf.get(other);
  for (const name of formsOf.get(one) ?? []) if (ofOther?.has(name)) return true;
  return false;
}

/** The names that a form stands for; itself where it is none. */
export function namesBehind(form: string): readonly string[] {
  return [...(formsOf.get(form) ?? [form])];
}
