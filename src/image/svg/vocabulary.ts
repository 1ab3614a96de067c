export const svgNamespace = 'http://www.w3.org/2000/svg';
export const xlinkNamespace = 'http://www.w3.org/1999/xlink';

/**
 * Elements of SVG that draw and do nothing else. Refused, among others: what runs (`script`), moves (`animate`), leads out
 * (`a`, `image`), holds other documents (`foreignObject`), or may take any memory (`filter`, `pattern`).
 */
export const drawingElements: ReadonlySet<string> = new Set([
  ...['svg', 'g', 'defs', 'symbol', 'use', 'switch', 'style'],
  ...['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon'],
  ...['text', 'tspan', 'textPath'],
  ...['linearGradient', 'radialGradient', 'stop', 'clipPath', 'mask', 'marker'],
]);

/** Left out without a word: they show nothing, and say who drew it with what. */
export const silentElements: ReadonlySet<string> = new Set(['title', 'desc', 'metadata', 'view']);

/** Attributes that say how a thing is drawn. All others are left out, but those that act are refused. */
export const drawingAttributes: ReadonlySet<string> = new Set([
  ...['id', 'class', 'style', 'transform', 'viewBox', 'preserveAspectRatio', 'href'],
  ...[
    'x',
    'y',
    'x1',
    'x2',
    'y1',
    'y2',
    'cx',
    'cy',
    'r',
    'rx',
    'ry',
    'fx',
    'fy',
    'fr',
    'dx',
    'dy',
    'width',
    'height',
  ],
  ...[
    'd',
    'points',
    'pathLength',
    'rotate',
    'textLength',
    'lengthAdjust',
    'startOffset',
    'method',
    'spacing',
    'side',
  ],
  ...['offset', 'gradientUnits', 'gradientTransform', 'spreadMethod', 'clipPathUnits', 'maskUnits'],
  ...['maskContentUnits', 'markerUnits', 'markerWidth', 'markerHeight', 'refX', 'refY', 'orient'],
  ...[
    'fill',
    'fill-opacity',
    'fill-rule',
    'clip-path',
    'clip-rule',
    'mask',
    'color',
    'opacity',
    'display',
    'visibility',
  ],
  ...['stroke', 'stroke-width', 'stroke-opacity', 'stroke-linecap', 'stroke-linejoin', 'stroke-miterlimit'],
  ...['stroke-dasharray', 'stroke-dashoffset', 'stop-color', 'stop-opacity', 'paint-order', 'vector-effect'],
  ...['marker-start', 'marker-mid', 'marker-end', 'overflow', 'shape-rendering', 'text-rendering'],
  ...[
    'font-family',
    'font-size',
    'font-style',
    'font-weight',
    'font-variant',
    'font-stretch',
    'letter-spacing',
  ],
  ...[
    'word-spacing',
    'text-anchor',
    'text-decoration',
    'dominant-baseline',
    'alignment-baseline',
    'baseline-shift',
  ],
  ...['direction', 'unicode-bidi', 'writing-mode'],
]);
