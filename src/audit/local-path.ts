/** Windows drives, shares, addresses of files, and the folders of people on Linux and macOS. */
const patterns: readonly RegExp[] = [
  /\bfile:\/{2,3}[^\s"'<>]+/i,
  /(?<![\p{L}\p{N}])[a-z]:\\[^\s"'<>|*?][^"<>|*?\n]*/iu,
  /(?<![\\\p{L}\p{N}])\\\\[a-z0-9][\w.-]*\\[^\s"'<>|*?]+/iu,
  /(?<![\w.:/~-])\/(home|Users|root|var\/folders)\/[^\s"'<>]+/,
];

const longest = 120;

/** A path of someone's machine in a text; `undefined` where there is none. */
export const localPathIn = (text: string): string | undefined => {
  for (const pattern of patterns) {
    const [found] = pattern.exec(text) ?? [];
    if (found !== undefined) return found.trim().slice(0, longest);
  }
  return undefined;
};

const signs = /\\|file:\/\/|\/(?:home|Users|root|var\/folders)\//i;

/** Whether a text, or any text within it, holds a sign that all of them have: nearly all are passed over with one look. */
export const mayHoldPath = (text: string): boolean => signs.test(text);
