/** Whether a cell says yes: `1`, `true`, `TRUE`, `yes`, `x`, in other languages too. Empty and everything else is no. */
export function readFlag(text: string): boolean {
  return /^(1|true|t|yes|y|x|on|checked|ja|wahr|oui|vrai|s[iíì]|verdadero|vero|sim|tak|[✓✔☑])$/iu.test(
    text.trim(),
  );
}
