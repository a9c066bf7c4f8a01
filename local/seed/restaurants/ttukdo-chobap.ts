import { lunchAndDinner, sunday } from '../hours';
import { addOns, category, chooseOne, item, option } from '../menu-builders';
import { origin } from '../origins';
import { restaurant } from '../restaurant-builder';
import { drinks } from '../shared-menu';

const wasabi = chooseOne(
  'wasabi',
  ['고추냉이', 'Wasabi'],
  [
    option('wasabi-in', ['넣어 주세요', 'Inside']),
    option('wasabi-apart', ['따로 주세요', 'On the side']),
    option('wasabi-none', ['빼 주세요', 'None']),
  ],
);

export const ttukdoChobap = restaurant({
  id: 'ttukdo-chobap',
  name: ['뚝도초밥', 'Ttukdo Sushi'],
  description: [
    '새벽 시장에서 고른 생선을 하루 숙성해 쥡니다. 점심 초밥은 넉넉한데 저녁엔 일찍 떨어지기도 해요.',
    'Fish from the dawn market, aged for a day. Plenty at lunch; in the evening some kinds run out.',
  ],
  cuisine: 'sushi',
  pictures: ['sushi', 'fish', 'fried-shrimp'],
  district: 'seongdong',
  road: ['성수이로 30', '30 Seongsui-ro'],
  position: [37.5383, 127.0545],
  phone: '0107',
  hours: lunchAndDinner(['11:30', '14:30'], ['17:00', '22:30'], [sunday]),
  delivery: { minimum: 18000, fee: 3000, within: 1500, step: 500, freeFrom: 60000, radius: 3500 },
  prepMinutes: 25,
  rating: [4.8, 61],
  menu: [
    category(
      'sets',
      ['모둠초밥', 'Sushi sets'],
      [
        item('today-sushi', 18000, {
          ko: ['오늘의초밥 (10p)', '그날 가장 좋은 생선 열 점을 주방장이 골라요.'],
          en: ["Today's sushi (10)", 'Ten pieces of what the chef liked best this morning.'],
          pictures: ['sushi'],
          popular: true,
          allergens: ['soybean', 'wheat', 'shrimp', 'squid', 'egg'],
          origin: origin({ rice: 'korea', salmon: 'norway', flounder: 'korea' }),
          options: [wasabi],
        }),
        item('special-sushi', 26000, {
          ko: ['특선초밥 (12p)', '참치뱃살과 단새우, 장어가 들어갑니다.'],
          en: ['Special sushi (12)', 'With tuna belly, sweet shrimp and eel.'],
          pictures: ['sushi', 'shrimp'],
          allergens: ['soybean', 'wheat', 'shrimp', 'egg'],
          origin: origin({ rice: 'korea', tuna: 'spain', eel: 'china' }),
          options: [wasabi],
        }),
        item('salmon-sushi', 19000, {
          ko: ['연어초밥 (10p)', '생연어와 구운 연어를 다섯 점씩 담았어요.'],
          en: ['Salmon sushi (10)', 'Five pieces raw, five seared.'],
          pictures: ['sushi', 'fish'],
          popular: true,
          allergens: ['soybean', 'wheat'],
          origin: origin({ rice: 'korea', salmon: 'norway' }),
          options: [wasabi],
        }),
        item('flounder-sushi', 22000, {
          ko: ['광어초밥 (10p)', '완도 광어의 지느러미살 두 점이 들어가요.'],
          en: ['Flounder sushi (10)', 'Wando flounder, with two pieces of the prized fin.'],
          pictures: ['sushi'],
          soldOut: true,
          allergens: ['soybean', 'wheat'],
          origin: origin({ rice: 'korea', flounder: 'korea' }),
          options: [wasabi],
        }),
      ],
    ),
    category(
      'bowls',
      ['덮밥과 회', 'Bowls and sashimi'],
      [
        item('hoe-deopbap', 15000, {
          ko: ['회덮밥', '초고추장과 참기름은 따로 드려요.'],
          en: ['Raw fish bibimbap', 'Vinegared chilli paste and sesame oil on the side.'],
          pictures: ['rice', 'fish', 'leafy-green'],
          allergens: ['soybean', 'wheat'],
          origin: origin({ rice: 'korea', flounder: 'korea' }),
        }),
        item('salmon-don', 16000, {
          ko: ['연어덮밥', '두툼한 연어에 양파와 케이퍼를 곁들였어요.'],
          en: ['Salmon bowl', 'Thick salmon with onion and capers.'],
          pictures: ['rice', 'fish', 'onion'],
          allergens: ['soybean', 'wheat', 'egg'],
          origin: origin({ rice: 'korea', salmon: 'norway' }),
          options: [
            addOns(
              'more-fish',
              ['더 올리기', 'On top'],
              [
                option('more-salmon', ['연어 3점', 'Three slices of salmon'], 4000, { max: 2 }),
                option('yolk', ['노른자', 'Egg yolk'], 500),
              ],
            ),
          ],
        }),
        item('modum-hoe', 32000, {
          ko: ['모둠회 (소)', '광어, 연어, 참치를 접시 가득 담아요.'],
          en: ['Sashimi platter (small)', 'Flounder, salmon and tuna.'],
          pictures: ['fish', 'sushi'],
          origin: origin({ salmon: 'norway', flounder: 'korea', tuna: 'spain' }),
        }),
      ],
    ),
    category(
      'warm',
      ['따뜻한 메뉴', 'Warm dishes'],
      [
        item('saeu-twigim', 9000, {
          ko: ['새우튀김 (5개)', '머리까지 바삭하게 드실 수 있어요.'],
          en: ['Shrimp tempura (5)', 'Crisp to the very head.'],
          pictures: ['fried-shrimp'],
          allergens: ['shrimp', 'wheat', 'egg'],
          origin: origin({ shrimp: 'vietnam' }),
        }),
        item('udon', 7000, {
          ko: ['미니우동', '가쓰오 국물에 유부를 올렸어요.'],
          en: ['Small udon', 'Bonito broth with fried tofu.'],
          pictures: ['noodles'],
          allergens: ['wheat', 'soybean', 'mackerel'],
        }),
        item('agedashi', 6500, {
          ko: ['두부튀김', '연두부를 튀겨 맑은 장국에 담갔어요.'],
          en: ['Agedashi tofu', 'Fried soft tofu in a clear broth.'],
          pictures: ['pot-of-food'],
          allergens: ['wheat', 'soybean', 'mackerel'],
          origin: origin({ tofu: 'korea' }),
        }),
      ],
    ),
    drinks,
  ],
});
