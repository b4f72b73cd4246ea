import { changeRoadmapLook } from '#contract/workspace/roadmap-look.ts';
import { readLogo } from '#domain/roadmap/logo.ts';
import type { ExportedRow } from '#store/export/exported-rows.ts';
import { bytesOfLogo } from '../../workspace/bytes-of-logo.ts';

/** The look of clients' pages is shown to strangers: of a file it is taken only as it could have been set by hand. */
export function takeLook({ company, color, logo }: ExportedRow): ExportedRow | undefined {
  const { success, data } = changeRoadmapLook.input.safeParse({ company, color, logo });
  if (!success) return undefined;
  if (data.logo && !readLogo(bytesOfLogo(data.logo)).ok) return undefined;
  return { company: data.company ?? null, color: data.color ?? null, logo: data.logo ?? null };
}
