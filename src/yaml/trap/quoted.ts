/** The text as a YAML scalar in quotes, whatever it holds. Double quotes, unless it holds them itself. */
export const quoted = (text: string): string => {
  if (text.includes('"') && !text.includes("'")) return `'${text}'`;
  return JSON.stringify(text);
};

/** A stretch of the file in one line: what quotes around it would hold. */
export const onOneLine = (text: string): string => text.trim().replace(/\s*\n\s*/g, ' ');
