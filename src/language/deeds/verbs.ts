/** Verbs of deeds that can be seen to be done, in their base form. */
export const deedVerbs: ReadonlySet<string> = new Set(
  (
    'accept add answer appoint approve arrange assign attach attend authorize authorise block book brief bring build buy ' +
    'call cancel cc chase circulate clarify clear collect come compile complete confirm connect copy countersign create cut deliver ' +
    'deploy distribute document draft draw drop email e-mail enable escalate execute export extend file fill finalize finalise ' +
    'finish fix flag fly follow forward free fund gather get give grant hand have hold host identify import include ' +
    'initial install introduce intro invite invoice issue join kick launch list lock loop mail make mark meet message move name ' +
    'nominate notify open order organize organise pay phone pick pilot ping plan post prepare present print process produce provide ' +
    'publish pull push put raise read record register release remind renew rent reply report request reschedule resend reserve ' +
    'respond return revert review ring rsvp run schedule send set share ship shoot show sign sit sort specify start submit supply ' +
    'survey switch take talk tell test text train transfer try turn update upload verify vet visit vote walk wire write ' +
    'ask check decide discuss explain speak work help look see tweak type measure count pass let quote scan search redline ' +
    'nail knock dig whip crunch rework revise edit correct gather assemble demo sponsor stand go do be know think consider keep'
  ).split(/\s+/),
);

const irregular: Readonly<Record<string, string>> = {
  getting: 'get',
  putting: 'put',
  setting: 'set',
  running: 'run',
  sitting: 'sit',
  cutting: 'cut',
  letting: 'let',
  dropping: 'drop',
  flagging: 'flag',
  shipping: 'ship',
  planning: 'plan',
  submitting: 'submit',
  pinging: 'ping',
  forwarding: 'forward',
  being: 'be',
  does: 'do',
  goes: 'go',
  has: 'have',
  is: 'be',
  introing: 'intro',
};

/** The base form of a verb that ends in -ing or -s, where it is one of a deed; null otherwise. */
export function baseForm(word: string): string | null {
  const known = irregular[word];
  if (known) return known;
  for (const [ending, instead] of endings) {
    if (!word.endsWith(ending)) continue;
    const base = word.slice(0, -ending.length) + instead;
    if (deedVerbs.has(base)) return base;
  }
  return null;
}

const endings = [
  ['ing', ''],
  ['ing', 'e'],
  ['ies', 'y'],
  ['es', ''],
  ['s', ''],
] as const;
