'use client';

/**
 * Draws a picture that came as data. The policy lets no `<img>` show data or blobs, since those could come from
 * anywhere; what is drawn here came through the API.
 */
export async function drawDataUrl(canvas: HTMLCanvasElement, dataUrl: string): Promise<boolean> {
  const [head = '', body = ''] = dataUrl.split(',');
  const type = /^data:(image\/[a-z]+);base64$/.exec(head)?.[1];
  if (!type) return false;
  const bytes = Uint8Array.from(atob(body), (char) => char.charCodeAt(0));
  return drawPicture(canvas, new Blob([bytes], { type }));
}

/** Draws a picture at its own size; false where it cannot be read. */
export async function drawPicture(canvas: HTMLCanvasElement, file: Blob): Promise<boolean> {
  const picture = await createImageBitmap(file).catch(() => null);
  const paper = canvas.getContext('2d');
  if (!picture || !paper) return false;
  canvas.width = picture.width;
  canvas.height = picture.height;
  paper.drawImage(picture, 0, 0);
  return true;
}
