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

/** Room for the title above the drawing. */
const HEAD = 28;

interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function frameOf(drawing: SVGSVGElement): Frame {
  const [left = 0, top = 0, width = 0, height = 0] = (drawing.getAttribute('viewBox') ?? '').split(/\s+/).map(Number);
  return { left, top: top - HEAD, width, height: height + HEAD };
}

/** The finding, for eyes and for screen readers, in the ink of the drawing's own texts. */
function entitle(copy: SVGSVGElement, drawing: SVGSVGElement, frame: Frame): void {
  const page = drawing.ownerDocument;
  const text = drawing.closest('figure')?.querySelector('figcaption')?.textContent ?? '';
  const ink = copy.querySelector('text')?.getAttribute('fill');
  const head = page.createElementNS(SVG, 'text');
  const look = {
    x: '8',
    y: String(frame.top + 18),
    'font-size': '14',
    'font-weight': '600',
    ...(ink && { fill: ink }),
  };
  for (const [name, value] of Object.entries(look)) head.setAttribute(name, value);
  const title = page.createElementNS(SVG, 'title');
  for (const e of [head, title]) e.textContent = text;
  copy.prepend(title, head);
}

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
  return new XMLSerializer().serializeToString(copy);
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

/** Hands a file to the user; only from a click. */
export function save(page: Document, name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = page.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken hold of the blob once the click is handled.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
