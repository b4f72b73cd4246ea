/** Where the photo of a person is shown from; null where there is none. */
export const photoAddress = (photoId: string | null | undefined): string | null =>
  photoId ? `/api/files/${photoId}?show=true` : null;
