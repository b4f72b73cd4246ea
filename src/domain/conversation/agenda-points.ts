/** An agenda is one text; its points stand on lines of their own, or in one line with a dot between them. */
export const agendaPoints = (agenda: string): string[] =>
  agenda
    .split(/\n| · /)
    .map((point) => point.replace(/^[-–•*]\s+/, '').trim())
    .filter((point) => point !== '');
