import { fontRules } from './own-fonts.ts';
import { type SvgFile, withStyle } from './svg-file.ts';

const SCALE = 2;

/** Draws an SVG file at twice its size. */
export async function pngOf({ text, width, height }: SvgFile): Promise<Blob> {
  const whole = withStyle(text, await fontRules());
  const url = URL.createObjectURL(new Blob([whole], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width, height);
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * SCALE;
    canvas.height = height * SCALE;
    const brush = canvas.getContext('2d');
    if (brush === null) throw new Error('this browser gives no canvas to draw on');
    brush.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((done, fail) => {
      canvas.toBlob((blob) => (blob === null ? fail(new Error('the canvas gave no image')) : done(blob)), 'image/png');
    });
  } finally {
    URL.revokeObjectURL(url);
  }
}
