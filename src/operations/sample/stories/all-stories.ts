import type { Story } from '../telling/story.ts';
import { cleaningRecords, hullCoating, labelCheck } from './aoifes-deals.ts';
import { assayReader, coldEnd, creamData, sparkTest } from './aoifes-troubles.ts';
import { cartridgeLine } from './cartridge-line.ts';
import { closedDeals } from './closed-deals.ts';
import { compositeLayup } from './composite-layup.ts';
import { dieCut } from './die-cut.ts';
import { edgeDefects } from './edge-defects.ts';
import { lineAutomation } from './line-automation.ts';
import { boardGrading, bottlingRollout, extruder } from './my-smaller-deals.ts';
import { parcelDamage } from './parcel-damage.ts';
import { capAndSeal, drumTracking, paintShop, returnsSorting, torqueTrail } from './rafaels-deals.ts';
import { drillHoles, dustSensors, palletVision, weldSeam } from './sannes-deals.ts';
import { allergenLabels, claimPhotos, printRegister } from './sannes-troubles.ts';
import { serialisation } from './serialisation.ts';
import { weldInspection } from './weld-inspection.ts';

/** The stories of the sample, the best one first. */
export const allStories: readonly Story[] = [
  lineAutomation,
  weldInspection,
  cartridgeLine,
  parcelDamage,
  edgeDefects,
  bottlingRollout,
  extruder,
  dieCut,
  serialisation,
  boardGrading,
  compositeLayup,
  capAndSeal,
  paintShop,
  torqueTrail,
  returnsSorting,
  drumTracking,
  sparkTest,
  assayReader,
  creamData,
  hullCoating,
  cleaningRecords,
  labelCheck,
  coldEnd,
  allergenLabels,
  claimPhotos,
  printRegister,
  drillHoles,
  weldSeam,
  palletVision,
  dustSensors,
  ...closedDeals,
];
