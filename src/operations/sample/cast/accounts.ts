/** The client companies of the sample: plants that buy inspection and line automation. */
export interface AccountTold {
  readonly name: string;
  readonly website: string;
  readonly industry: string;
  readonly country: string;
  readonly employees: number;
  readonly howOften: 'first time' | 'sometimes' | 'every year';
  readonly lastBought?: string;
  readonly competitors?: string;
}

export const accounts = {
  meridian: {
    name: 'Meridian Foods',
    website: 'meridianfoods.example',
    industry: 'Food',
    country: 'United States',
    employees: 4200,
    howOften: 'sometimes',
    lastBought: 'Checkweighers for Toledo, four years ago',
    competitors: 'Their own maintenance crew; Keyline Automation',
  },
  halvorsen: {
    name: 'Halvorsen Marine',
    website: 'halvorsenmarine.example',
    industry: 'Ship equipment',
    country: 'Norway',
    employees: 640,
    howOften: 'first time',
    competitors: 'Manual ultrasonic testing, as today',
  },
  brightwell: {
    name: 'Brightwell Diagnostics',
    website: 'brightwell.example',
    industry: 'Medical consumables',
    country: 'United Kingdom',
    employees: 1150,
    howOften: 'sometimes',
    lastBought: 'A leak tester from Sorrel, two years ago',
    competitors: 'Sorrel Instruments',
  },
  corvid: {
    name: 'Corvid Logistics',
    website: 'corvidlogistics.example',
    industry: 'Parcel logistics',
    country: 'Netherlands',
    employees: 8900,
    howOften: 'every year',
    lastBought: 'Scanner tunnels from three suppliers in three years',
    competitors: 'Optiscan; Veridian Systems',
  },
  aldgate: {
    name: 'Aldgate Glass',
    website: 'aldgateglass.example',
    industry: 'Glass',
    country: 'United Kingdom',
    employees: 780,
    howOften: 'sometimes',
    lastBought: 'Furnace 1 cameras from us, two years ago',
  },
  orchard: {
    name: 'Orchard & Lane',
    website: 'orchardandlane.example',
    industry: 'Beverages',
    country: 'United Kingdom',
    employees: 510,
    howOften: 'first time',
    competitors: 'Doing nothing until the new bottling hall',
  },
  kestrel: {
    name: 'Kestrel Cable',
    website: 'kestrelcable.example',
    industry: 'Cable',
    country: 'Ireland',
    employees: 930,
    howOften: 'sometimes',
    competitors: 'Linewatch',
  },
  tessel: {
    name: 'Tessel Packaging',
    website: 'tessel.example',
    industry: 'Packaging',
    country: 'Belgium',
    employees: 1700,
    howOften: 'sometimes',
    lastBought: 'Print inspection from Veridian, five years ago',
    competitors: 'Veridian Systems',
  },
  novara: {
    name: 'Novara Pharma',
    website: 'novarapharma.example',
    industry: 'Pharmaceuticals',
    country: 'Italy',
    employees: 6100,
    howOften: 'sometimes',
    lastBought: 'Serialisation for lines 1 to 3, six years ago',
    competitors: 'Tracetec; Sorrel Instruments',
  },
  sundqvist: {
    name: 'Sundqvist Timber',
    website: 'sundqvist.example',
    industry: 'Sawmill',
    country: 'Sweden',
    employees: 140,
    howOften: 'first time',
  },
  castellan: {
    name: 'Castellan Aerospace',
    website: 'castellan-aero.example',
    industry: 'Aerospace',
    country: 'France',
    employees: 2900,
    howOften: 'sometimes',
    competitors: 'An in-house project of their methods office',
  },
  redwater: {
    name: 'Redwater Dairy',
    website: 'redwaterdairy.example',
    industry: 'Dairy',
    country: 'Ireland',
    employees: 360,
    howOften: 'first time',
    competitors: 'Keyline Automation',
  },
  ibex: {
    name: 'Ibex Automotive',
    website: 'ibexautomotive.example',
    industry: 'Automotive parts',
    country: 'Spain',
    employees: 3400,
    howOften: 'every year',
    lastBought: 'Torque tools last spring, from whoever was cheapest',
    competitors: 'Optiscan; Linewatch',
  },
  fernhill: {
    name: 'Fernhill Bakeries',
    website: 'fernhill.example',
    industry: 'Bakery',
    country: 'United Kingdom',
    employees: 820,
    howOften: 'sometimes',
    lastBought: 'Crust colour control from us this year',
  },
} satisfies Record<string, AccountTold>;

export type AccountKey = keyof typeof accounts;
