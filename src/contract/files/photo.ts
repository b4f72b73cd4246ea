import { id } from '../values.ts';

/** What is shown of a person beside their name. */
export const shownPhoto = {
  photoId: id.nullable().describe('The file that is their photo: `GET /api/files/:fileId?show=true`.'),
};
