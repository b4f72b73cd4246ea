/** How long what is done stays on the page to be seen, closing included. */
export const leaveMs = 900;
