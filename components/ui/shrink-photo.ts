'use client';
import { photoMaxLength } from '@/contract/limits';

/** Edge lengths and JPEG qualities to try, the best first. */
const attempts = [
  [720, 0.7],
  [720, 0.5],
  [560, 0.5],
  [420, 0.45],
  [320, 0.4],
] as const;

/** A picture as a JPEG data URL that is small enough to send; null where it cannot be read. */
export async function shrinkPhoto(file: Blob): Promise<string | null> {
  const picture = await createImageBitmap(file).catch(() => null);
  if (!picture) return null;
  const canvas = document.createElement('canvas');
  const paper = canvas.getContext('2d');
  if (!paper) return null;
  for (const [edge, quality] of attempts) {
    const scale = Math.min(1, edge / Math.max(picture.width, picture.height));
    canvas.width = Math.round(picture.width * scale);
    canvas.height = Math.round(picture.height * scale);
    paper.drawImage(picture, 0, 0, canvas.width, canvas.height);
    const url = canvas.toDataURL('image/jpeg', quality);
    if (url.length <= photoMaxLength) return url;
  }
  return null;
}
