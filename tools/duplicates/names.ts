const apart = (text: string): string[] => text.trim().split(/\s+/);

export const givenNames = apart(`
  Adam Agnes Alexander Alice Ana Andrea Andreas Anita Anna Anton Arthur Astrid Barbara Ben Birgit Bruno Carla Carlos
  Caroline Charles Charlotte Christian Christine Clara Claudia Daniel Daniela David Deborah Diana Edward Elena Elisabeth
  Emil Emma Erik Esther Eva Felix Florian Francisco Frank Franz Gabriele George Georg Gerard Hannah Hans Harold Heike
  Helen Henry Ingrid Irene Isabella Ivan Jacob James Jan Jennifer Jessica Johanna John Jonathan Josef Julia Karin Karl
  Katharina Katherine Kenneth Klaus Laura Lars Leon Linda Louis Lucas Luisa Magdalena Manuel Marc Margaret Maria Marie
  Martin Matthew Matthias Max Michael Miguel Monika Nadine Natalie Nicholas Nicole Nina Olga Oliver Oscar Pamela Patricia
  Patrick Paul Paula Peter Philip Rafael Rebecca Richard Robert Roland Ronald Rosa Ruth Samuel Sandra Sara Sebastian Simon
  Sofia Stefan Stephanie Stephen Susan Susanne Theo Thomas Timothy Tobias Ursula Valentin Vera Victor Victoria Vincent
  Walter Wilhelm William Wolfgang Yvonne Zachary`);

export const familyNames = apart(`
  Abbott Adler Albrecht Alvarez Andersen Arnold Bachmann Bailey Barnes Bauer Baumann Becker Bennett Berg Bergmann Bishop
  Blanc Boer Böhm Brandt Braun Brooks Brown Bruun Burke Busch Campbell Carter Castro Chapman Chen Clark Cole Collins Cook
  Costa Cruz Dahl Davies Diaz Dietrich Dubois Dupont Edwards Engel Evans Fernandez Fischer Fisher Fleming Fontaine Foster
  Frank Freeman Fuchs Garcia Gibson Gomez Graf Graham Grant Green Groß Gruber Haas Hahn Hansen Harris Hartmann Heinrich
  Herrmann Hill Hoffmann Holm Horn Hughes Hunter Huber Ito Jackson Jansen Jensen Johnson Jones Jung Kaiser Kaufmann Keller
  Kelly Kim Klein Koch Köhler König Kovacs Krämer Kraus Krüger Kuhn Lambert Lang Larsen Laurent Lee Lehmann Leroy Lewis
  Lindberg Lopez Lorenz Ludwig Maier Marshall Martin Martinez Mayer Meier Meyer Miller Moore Moreau Morgan Moser Müller
  Murphy Murray Nagy Nielsen Novak Olsen Otto Palmer Park Parker Patel Petersen Pfeiffer Pham Pohl Powell Price Ramos
  Reed Reyes Richter Rivera Robinson Roth Russell Ryan Sanchez Sato Schäfer Schmid Schmidt Schmitt Schneider Scholz
  Schreiber Schröder Schubert Schulte Schulz Schumacher Schuster Schwarz Seidel Silva Simon Singh Smith Sommer Stein
  Stewart Svensson Tanaka Taylor Thomas Thompson Torres Turner Vogel Vogt Wagner Walker Wallace Walter Ward Watson Weber
  Weiß Werner White Williams Winkler Winter Wolf Wolff Wood Wright Young Ziegler Zimmermann`);

export const companyHeads = apart(`
  Alder Amber Anchor Arbor Aspen Atlas Aurora Beacon Birch Blue Bridge Bright Cedar Cobalt Copper Coral Crest Delta Dover
  East Elm Ember Falcon Fern Flint Forge Garnet Glen Granite Harbor Haven Hazel Heron Hill Horizon Iron Juniper Kestrel
  Lake Larch Linden Maple Marble Meadow Mercury Mill North Nova Oak Ocean Olive Onyx Orchid Pearl Pine Polar Quartz Raven
  Ridge River Rowan Sable Silver Slate Solar South Spruce Stone Summit Swift Terra Thorn Timber Union Vale Vector Vista
  West Willow Zenith`);

export const companyTails = apart(`
  Analytics Automation Brewing Chemicals Clinics Components Controls Dynamics Electronics Energy Engineering Foods Freight
  Glass Instruments Insurance Interiors Labs Logistics Machinery Marine Materials Media Mobility Optics Packaging Paper
  Partners Pharma Plastics Printing Robotics Seeds Services Shipping Software Steel Systems Textiles Tools Transport Water`);

export const titles = [
  'Head of Operations',
  'Purchasing Manager',
  'Chief Financial Officer',
  'Plant Manager',
  'IT Director',
  'Project Lead',
  'Managing Director',
  'Controller',
];

/** Forms that people sign with, of names above. */
export const shortForms: Readonly<Record<string, string>> = {
  Alexander: 'Alex',
  Andreas: 'Andi',
  Charles: 'Charlie',
  Christine: 'Chris',
  Daniel: 'Dan',
  David: 'Dave',
  Deborah: 'Debbie',
  Edward: 'Ted',
  Elisabeth: 'Lisa',
  Francisco: 'Paco',
  Gabriele: 'Gabi',
  Henry: 'Harry',
  James: 'Jim',
  Jennifer: 'Jen',
  John: 'Jack',
  Josef: 'Sepp',
  Katharina: 'Kathi',
  Katherine: 'Kate',
  Kenneth: 'Ken',
  Margaret: 'Peggy',
  Matthew: 'Matt',
  Matthias: 'Matze',
  Michael: 'Mike',
  Nicholas: 'Nick',
  Patricia: 'Pat',
  Peter: 'Pete',
  Rebecca: 'Becky',
  Richard: 'Dick',
  Robert: 'Bob',
  Samuel: 'Sam',
  Sebastian: 'Basti',
  Stephanie: 'Steffi',
  Stephen: 'Steve',
  Susan: 'Sue',
  Thomas: 'Tom',
  Timothy: 'Tim',
  Ursula: 'Uschi',
  Victoria: 'Vicky',
  Walter: 'Walt',
  Wilhelm: 'Willi',
  William: 'Bill',
};
