/** Whether a cell says yes: `1`, `true`, `TRUE`, `yes`, `x`. Empty and everything else is no. */
export function readFlag(text: string): boolean {
  return /^(1|true|t|yes|y|x|ja|oui|si|sí)$/i.test(text.trim());
}
