/** The face of inline code: fixed-width, on every machine with Office, and l, 1, O and 0 look different in it. */
export const codeFont = 'Consolas';
