/** Properties that give a drawing its look; written as attributes so that the file stands alone. */
const LOOK = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'paint-order',
] as const;
const SVG = 'http://www.w3.org/2000/svg';

function copyLook(from: Element, to: Element, view: Window): void {
  const style = view.getComputedStyle(from);
  for (const name of LOOK) {
    const value = style.getPropertyValue(name);
    // Computed references to patterns carry the page's address; the attribute is already right.
    if (value !== '' && !value.includes('url(')) to.setAttribute(name, value);
  }
  for (const name of ['class', 'tabindex']) to.removeAttribute(name);
  for (const [i, child] of [...from.children].entries()) {
    const twin = to.children[i];
    if (twin !== undefined) copyLook(child, twin, view);
  }
}

/** Room above the drawing for the title, and for the legend where there is one. */
const HEAD = 28;
const LEGEND = 20;
/** Rough width of a character of the legend. */
const CHARACTER = 6.2;

interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const legendOf = (drawing: Element): Element[] => [
  ...(drawing.closest('figure')?.querySelectorAll('[data-legend]') ?? []),
];

function frameOf(drawing: SVGSVGElement): Frame {
  const [left = 0, top = 0, width = 0, height = 0] = (drawing.getAttribute('viewBox') ?? '').split(/\s+/).map(Number);
  const room = HEAD + (legendOf(drawing).length > 0 ? LEGEND : 0);
  return { left, top: top - room, width, height: height + room };
}

type Attributes = Readonly<Record<string, string | number>>;

function element(page: Document, name: string, attributes: Attributes, text = ''): SVGElement {
  const made = page.createElementNS(SVG, name) as SVGElement;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  if (text !== '') made.textContent = text;
  return made;
}

/** The finding and the legend, in the ink of the drawing's own texts. */
function entitle(copy: SVGSVGElement, drawing: SVGSVGElement, frame: Frame): void {
  const page = drawing.ownerDocument;
  const view = page.defaultView;
  const title = drawing.closest('figure')?.querySelector('figcaption')?.textContent ?? '';
  const ink = copy.querySelector('text')?.getAttribute('fill');
  const look = { ...(ink && { fill: ink }) };
  const parts = [
    element(page, 'title', {}, title),
    element(page, 'text', { ...look, x: 8, y: frame.top + 18, 'font-size': 14, 'font-weight': 600 }, title),
  ];
  let x = 8;
  for (const entry of legendOf(drawing)) {
    const name = entry.textContent ?? '';
    const swatch = entry.querySelector('rect');
    const fill = swatch === null ? '' : (view?.getComputedStyle(swatch).fill ?? '');
    parts.push(element(page, 'rect', { x, y: frame.top + HEAD + 2, width: 10, height: 10, ...(fill && { fill }) }));
    parts.push(element(page, 'text', { ...look, x: x + 15, y: frame.top + HEAD + 11, 'font-size': 11 }, name));
    x += 15 + name.length * CHARACTER + 16;
  }
  copy.prepend(...parts);
}

/** Signs that no XML holds, escaped or not; the serializer writes them all the same. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go
const NO_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** The drawing as a file of its own: colours resolved, titled, the open tooltip left out. */
export function toSvg(drawing: SVGSVGElement): string {
  const view = drawing.ownerDocument.defaultView;
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  if (view !== null) copyLook(drawing, copy, view);
  for (const tip of copy.querySelectorAll('[data-tip]')) tip.remove();
  const frame = frameOf(drawing);
  entitle(copy, drawing, frame);
  copy.setAttribute('xmlns', SVG);
  copy.setAttribute('viewBox', `${frame.left} ${frame.top} ${frame.width} ${frame.height}`);
  copy.setAttribute('width', String(frame.width));
  copy.setAttribute('height', String(frame.height));
  return new XMLSerializer().serializeToString(copy).toWellFormed().replace(NO_XML, '');
}

/** The drawing as a picture, `scale` pixels per unit, on the page's ground. */
export async function toPng(drawing: SVGSVGElement, scale = 2): Promise<Blob> {
  const page = drawing.ownerDocument;
  const { width, height } = frameOf(drawing);
  const image = page.createElement('img');
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(toSvg(drawing))}`;
  await image.decode();
  const canvas = page.createElement('canvas');
  canvas.width = width * scale;
  canvas.height = height * scale;
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('This browser gives no canvas to draw on');
  pen.fillStyle = page.defaultView?.getComputedStyle(page.body).backgroundColor || '#ffffff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error('The picture could not be made')) : resolve(blob)));
  });
}
