/** All roads that the seed knows, by district. */
import type { DistrictName } from '../districts';
import type { RoadStretch } from '../roads';
import { dongdaemun } from './dongdaemun';
import { gangnam } from './gangnam';
import { gwanak } from './gwanak';
import { gwangjin } from './gwangjin';
import { jongno } from './jongno';
import { jung } from './jung';
import { mapo } from './mapo';
import { seocho } from './seocho';
import { seodaemun } from './seodaemun';
import { seongdong } from './seongdong';
import { songpa } from './songpa';
import { yeongdeungpo } from './yeongdeungpo';
import { yongsan } from './yongsan';

export const roads: Record<DistrictName, readonly RoadStretch[]> = {
  dongdaemun,
  gangnam,
  gwanak,
  gwangjin,
  jongno,
  jung,
  mapo,
  seocho,
  seodaemun,
  seongdong,
  songpa,
  yeongdeungpo,
  yongsan,
};
