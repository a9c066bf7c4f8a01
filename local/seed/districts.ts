/** The districts (구) of Seoul that the seed knows, with the range their five-digit postcodes lie in. */
import type { LocalizedText } from '@/contract/text';

export interface District extends LocalizedText {
  readonly postcodes: readonly [from: string, to: string];
}

function district(ko: string, en: string, from: string, to: string): District {
  return { ko, en, postcodes: [from, to] };
}

export const districts = {
  dongdaemun: district('동대문구', 'Dongdaemun-gu', '02400', '02644'),
  jongno: district('종로구', 'Jongno-gu', '03000', '03198'),
  seodaemun: district('서대문구', 'Seodaemun-gu', '03600', '03791'),
  mapo: district('마포구', 'Mapo-gu', '03900', '04213'),
  yongsan: district('용산구', 'Yongsan-gu', '04300', '04427'),
  jung: district('중구', 'Jung-gu', '04500', '04641'),
  seongdong: district('성동구', 'Seongdong-gu', '04700', '04808'),
  gwangjin: district('광진구', 'Gwangjin-gu', '04900', '05128'),
  songpa: district('송파구', 'Songpa-gu', '05500', '05855'),
  gangnam: district('강남구', 'Gangnam-gu', '06000', '06370'),
  seocho: district('서초구', 'Seocho-gu', '06500', '06817'),
  yeongdeungpo: district('영등포구', 'Yeongdeungpo-gu', '07200', '07464'),
  gwanak: district('관악구', 'Gwanak-gu', '08700', '08863'),
} as const;
export type DistrictName = keyof typeof districts;
