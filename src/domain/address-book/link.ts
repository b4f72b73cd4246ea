/** What a link may begin with: nothing that a browser would run when it is pressed. */
export const linkPattern = /^(https?:\/\/|[^:\s]+$)/i;
