import type { MetadataRoute } from 'next';
import { assets, pages } from '@/lib/urls';

/** What the app is called and looks like on a home screen. Colours are paper's and the seal's: a manifest knows no tokens. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    name: '배달',
    short_name: '배달',
    lang: 'ko',
    start_url: pages.home(),
    display: 'standalone',
    background_color: '#faf7f1',
    theme_color: '#faf7f1',
    icons: [
      { src: assets.icon(192), sizes: '192x192', type: 'image/png' },
      { src: assets.icon(512), sizes: '512x512', type: 'image/png' },
      { src: assets.icon('maskable'), sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  };
}
