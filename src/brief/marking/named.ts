interface NamedLabel {
  readonly label: string;
  readonly colour?: string;
}

/** The schemes that a brief can name, each with its labels for the widest circle of readers first. */
export const namedSchemes = {
  /** FIRST, Traffic Light Protocol 2.0, with its colours on black. */
  tlp: [
    { label: 'TLP:CLEAR', colour: 'FFFFFF' },
    { label: 'TLP:GREEN', colour: '33FF00' },
    { label: 'TLP:AMBER', colour: 'FFC000' },
    { label: 'TLP:AMBER+STRICT', colour: 'FFC000' },
    { label: 'TLP:RED', colour: 'FF2B2B' },
  ],
  /** UK Government Security Classifications (2023). */
  uk: [{ label: 'OFFICIAL' }, { label: 'OFFICIAL-SENSITIVE' }, { label: 'SECRET' }, { label: 'TOP SECRET' }],
  /** US Controlled Unclassified Information (32 CFR part 2002): what is controlled, and what is not. */
  cui: [{ label: 'UNCLASSIFIED' }, { label: 'CUI' }],
} as const satisfies Record<string, readonly NamedLabel[]>;

export type SchemeName = keyof typeof namedSchemes;

export const schemeNames = Object.keys(namedSchemes);
