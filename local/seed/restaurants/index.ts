/** All restaurants of the seed; the first one is where the demo people work. */
import type { SeedRestaurant } from '../restaurant-builder';
import { achasanThai } from './achasan-thai';
import { agungiJjigae } from './agungi-jjigae';
import { boreumdalMandu } from './boreumdal-mandu';
import { bulgeunByeokdolBurger } from './bulgeun-byeokdol-burger';
import { chorokJeopsi } from './chorok-jeopsi';
import { doldamGopchang } from './doldam-gopchang';
import { eondeokPizza } from './eondeok-pizza';
import { eunhasuJokbal } from './eunhasu-jokbal';
import { gamaUdon } from './gama-udon';
import { garosuSmash } from './garosu-smash';
import { haengdangGukbap } from './haengdang-gukbap';
import { halmaeSundubuSeongsu } from './halmae-sundubu-seongsu';
import { hoegiCampusBurger } from './hoegi-campus-burger';
import { hongdeungMala } from './hongdeung-mala';
import { huingoyangiRamen } from './huingoyangi-ramen';
import { jamsilBadasang } from './jamsil-badasang';
import { kkomaKimbap } from './kkoma-kimbap';
import { mangwonNaruChicken } from './mangwon-naru-chicken';
import { memilBangi } from './memil-bangi';
import { mildaeKalguksu } from './mildae-kalguksu';
import { mogwaChatjip } from './mogwa-chatjip';
import { mullaeDakhanmari } from './mullae-dakhanmari';
import { nemoPizza } from './nemo-pizza';
import { neurinOven } from './neurin-oven';
import { noranCurry } from './noran-curry';
import { notgeureutBibimbap } from './notgeureut-bibimbap';
import { okbitBanjeom } from './okbit-banjeom';
import { saebyeokChobap } from './saebyeok-chobap';
import { samdaeJjajang } from './samdae-jjajang';
import { seongsuHwadeok } from './seongsu-hwadeok';
import { seoulsupSsalguksu } from './seoulsup-ssalguksu';
import { sillimSundae } from './sillim-sundae';
import { songnidanMilano } from './songnidan-milano';
import { sujehwaBunsik } from './sujehwa-bunsik';
import { syaroSutbul } from './syaro-sutbul';
import { ttukdoChobap } from './ttukdo-chobap';
import { ttukseomTongdak } from './ttukseom-tongdak';
import { yaksuDoughnut } from './yaksu-doughnut';
import { yeolgiguKebab } from './yeolgigu-kebab';

export const restaurants: readonly SeedRestaurant[] = [
  halmaeSundubuSeongsu,
  seoulsupSsalguksu,
  ttukseomTongdak,
  seongsuHwadeok,
  bulgeunByeokdolBurger,
  sujehwaBunsik,
  ttukdoChobap,
  mildaeKalguksu,
  neurinOven,
  doldamGopchang,
  okbitBanjeom,
  eunhasuJokbal,
  haengdangGukbap,
  hongdeungMala,
  achasanThai,
  mangwonNaruChicken,
  huingoyangiRamen,
  nemoPizza,
  agungiJjigae,
  chorokJeopsi,
  saebyeokChobap,
  garosuSmash,
  samdaeJjajang,
  songnidanMilano,
  kkomaKimbap,
  memilBangi,
  jamsilBadasang,
  boreumdalMandu,
  notgeureutBibimbap,
  mogwaChatjip,
  yeolgiguKebab,
  eondeokPizza,
  mullaeDakhanmari,
  noranCurry,
  sillimSundae,
  syaroSutbul,
  gamaUdon,
  yaksuDoughnut,
  hoegiCampusBurger,
];
