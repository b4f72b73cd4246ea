import type { chooseRoadmapReading as contract } from '#contract/roadmap/roadmap.ts';
import { accept } from '#domain/result.ts';
import { updateRoadmapLink } from '#store/roadmap/roadmap-links.ts';
import type { OpenHandle } from '../world.ts';
import { openRoadmap } from './open-roadmap.ts';
import { seeOwnRoadmap } from './see-roadmap.ts';

export const chooseRoadmapReading: OpenHandle<typeof contract> = async (world, { token, ...chosen }) => {
  const opened = await openRoadmap(world, token, { toWrite: false });
  if (!opened.ok) return opened;
  const { link } = opened.value;
  const reading = {
    ...(chosen.locale === undefined ? {} : { locale: chosen.locale }),
    ...(chosen.zone === undefined ? {} : { zone: chosen.zone }),
  };
  if (Object.keys(reading).length > 0) await updateRoadmapLink(world.tx, link, reading);
  return accept(await seeOwnRoadmap(world, { ...opened.value, link: { ...link, ...reading } }));
};
