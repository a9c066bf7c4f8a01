import { assets } from '@/lib/urls';

/**
 * A picture of `public/food` at `size` CSS pixels, as decoration (empty alternative text): what it shows is always
 * said in words beside it. `eager` for those in the first screenful, `first` for the largest thing that one sees.
 */
export function Picture(props: {
  name: string;
  size: number;
  eager?: boolean;
  first?: boolean | undefined;
  className?: string | undefined;
}) {
  return (
    // biome-ignore lint/performance/noImgElement: 4 kB WebP at their final size; next/image would cost script and CPU
    <img
      src={assets.food(props.name)}
      alt=""
      width={props.size}
      height={props.size}
      decoding="async"
      loading={props.eager ? 'eager' : 'lazy'}
      fetchPriority={props.first ? 'high' : undefined}
      className={props.className}
    />
  );
}
