/** The districts (구) of Seoul that the seed knows: centre (the district office), and range of postcodes. */
import type { Position } from '@/contract/place';
import type { LocalizedText } from '@/contract/text';

export interface District extends LocalizedText {
  readonly centre: Position;
  /** Of the district office. */
  readonly postcode: string;
  /** Five-digit postcodes of the district lie in here. */
  readonly postcodes: readonly [from: string, to: string];
}

function district(
  [ko, en]: readonly [ko: string, en: string],
  [lat, lng]: readonly [lat: number, lng: number],
  postcode: string,
  ...postcodes: [from: string, to: string]
): District {
  return { ko, en, centre: { lat, lng }, postcode, postcodes };
}

export const districts = {
  dongdaemun: district(['동대문구', 'Dongdaemun-gu'], [37.5745, 127.0397], '02565', '02400', '02644'),
  jongno: district(['종로구', 'Jongno-gu'], [37.5735, 126.979], '03153', '03000', '03198'),
  seodaemun: district(['서대문구', 'Seodaemun-gu'], [37.5791, 126.9368], '03718', '03600', '03791'),
  mapo: district(['마포구', 'Mapo-gu'], [37.5663, 126.9018], '03937', '03900', '04213'),
  yongsan: district(['용산구', 'Yongsan-gu'], [37.5324, 126.9905], '04390', '04300', '04427'),
  jung: district(['중구', 'Jung-gu'], [37.564, 126.9975], '04558', '04500', '04641'),
  seongdong: district(['성동구', 'Seongdong-gu'], [37.5634, 127.0369], '04750', '04700', '04808'),
  gwangjin: district(['광진구', 'Gwangjin-gu'], [37.5385, 127.0823], '05026', '04900', '05128'),
  songpa: district(['송파구', 'Songpa-gu'], [37.5145, 127.106], '05552', '05500', '05855'),
  gangnam: district(['강남구', 'Gangnam-gu'], [37.5172, 127.0473], '06090', '06000', '06370'),
  seocho: district(['서초구', 'Seocho-gu'], [37.4836, 127.0327], '06750', '06500', '06817'),
  yeongdeungpo: district(['영등포구', 'Yeongdeungpo-gu'], [37.5264, 126.8962], '07260', '07200', '07464'),
  gwanak: district(['관악구', 'Gwanak-gu'], [37.4784, 126.9515], '08832', '08700', '08863'),
} as const;
export type DistrictName = keyof typeof districts;
