import type { readRoadmap as contract } from '#contract/roadmap/roadmap.ts';
import { accept } from '#domain/result.ts';
import type { OpenHandle } from '../world.ts';
import { openRoadmap } from './open-roadmap.ts';
import { seeOwnRoadmap } from './see-roadmap.ts';

export const readRoadmap: OpenHandle<typeof contract> = async (world, { token, zone }) => {
  const opened = await openRoadmap(world, token, { toWrite: false });
  if (!opened.ok) return opened;
  return accept(await seeOwnRoadmap(world, { ...opened.value, deviceZone: zone ?? null }));
};
