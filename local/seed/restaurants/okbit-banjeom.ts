import { dayAndNight } from '../hours';
import { addOns, category, chooseOne, item, option } from '../menu-builders';
import { origin } from '../origins';
import { restaurant } from '../restaurant-builder';
import { drinks, noodleSize, spiceLevel } from '../shared-menu';

const tangsuSauce = chooseOne(
  'sauce',
  ['소스', 'Sauce'],
  [
    option('sauce-apart', ['찍먹 (따로)', 'On the side']),
    option('sauce-poured', ['부먹 (부어서)', 'Poured over']),
  ],
);

export const okbitBanjeom = restaurant({
  id: 'okbit-banjeom',
  name: ['옥빛반점', 'Okbit Chinese Kitchen'],
  description: [
    '왕십리역 앞에서 밤낮없이 웍을 돌리는 동네 중국집이에요. 짜장은 주문받고 볶습니다.',
    'The neighbourhood Chinese kitchen by Wangsimni station. The wok never rests, and the sauce is fried to order.',
  ],
  cuisine: 'chinese',
  pictures: ['noodles', 'dumpling', 'takeout-box'],
  district: 'seongdong',
  road: ['왕십리로 326', '326 Wangsimni-ro'],
  position: [37.5624, 127.0346],
  phone: '0111',
  hours: dayAndNight,
  delivery: { minimum: 12000, fee: 1000, within: 2000, step: 500, freeFrom: 30000, radius: 4500 },
  prepMinutes: 15,
  rating: [4.4, 188],
  menu: [
    category(
      'noodles',
      ['면', 'Noodles'],
      [
        item('jjajangmyeon', 7500, {
          ko: ['짜장면', '양파를 오래 볶아 단맛을 냈어요.'],
          en: ['Jjajangmyeon', 'Black bean noodles with slow-fried onions.'],
          pictures: ['noodles', 'onion'],
          popular: true,
          allergens: ['wheat', 'soybean', 'pork', 'egg'],
          origin: origin({ pork: 'korea' }),
          options: [noodleSize],
        }),
        item('gan-jjajang', 9000, {
          ko: ['간짜장', '물 없이 센 불에 볶아 춘장 맛이 진해요.'],
          en: ['Dry-fried jjajang', 'No water in the sauce: stronger and darker.'],
          pictures: ['noodles', 'fried-egg'],
          allergens: ['wheat', 'soybean', 'pork', 'egg'],
          origin: origin({ pork: 'korea' }),
          options: [noodleSize],
        }),
        item('jjamppong', 9500, {
          ko: ['짬뽕', '오징어와 홍합을 넣고 불향을 입혔어요.'],
          en: ['Jjamppong', 'Spicy noodle soup with squid and mussels, smoky from the wok.'],
          pictures: ['noodles', 'squid'],
          popular: true,
          allergens: ['wheat', 'soybean', 'pork', 'squid', 'shellfish', 'shrimp'],
          origin: origin({ squid: 'peru', pork: 'korea' }),
          options: [noodleSize, spiceLevel],
        }),
        item('baek-jjamppong', 10000, {
          ko: ['백짬뽕', '고춧가루 없이 굴소스로 맑게 끓였어요.'],
          en: ['White jjamppong', 'Clear and mild, without chilli.'],
          pictures: ['noodles', 'oyster'],
          allergens: ['wheat', 'soybean', 'squid', 'shellfish', 'shrimp'],
          origin: origin({ squid: 'peru' }),
          options: [noodleSize],
        }),
        item('udong', 9000, {
          ko: ['중국식우동', '계란을 풀어 부드러운 국물이에요.'],
          en: ['Chinese-style udon', 'A gentle broth with beaten egg.'],
          pictures: ['noodles', 'egg'],
          allergens: ['wheat', 'soybean', 'egg', 'squid', 'shellfish'],
          options: [noodleSize],
        }),
      ],
    ),
    category(
      'rice',
      ['밥', 'Rice'],
      [
        item('bokkeumbap', 9000, {
          ko: ['볶음밥', '밥알이 살아 있게 볶고 짜장 소스를 곁들여요.'],
          en: ['Fried rice', 'Every grain apart, with black bean sauce beside it.'],
          pictures: ['rice', 'fried-egg'],
          allergens: ['egg', 'pork', 'shrimp', 'soybean', 'wheat'],
          origin: origin({ rice: 'korea', pork: 'korea' }),
        }),
        item('japchae-bap', 10000, {
          ko: ['잡채밥', '당면과 채소를 매콤하게 볶아 올렸어요.'],
          en: ['Japchae rice', 'Peppery glass noodles and vegetables over rice.'],
          pictures: ['rice', 'noodles'],
          allergens: ['egg', 'pork', 'soybean', 'wheat'],
          origin: origin({ rice: 'korea', pork: 'korea' }),
        }),
        item('mapa-dubu-bap', 9500, {
          ko: ['마파두부밥', '산초를 넣어 혀끝이 얼얼해요.'],
          en: ['Mapo tofu rice', 'With Sichuan pepper that tingles.'],
          pictures: ['rice', 'hot-pepper'],
          allergens: ['pork', 'soybean', 'wheat'],
          origin: origin({ rice: 'korea', pork: 'korea', tofu: 'usa' }),
          options: [spiceLevel],
        }),
      ],
    ),
    category(
      'dishes',
      ['요리', 'Dishes'],
      [
        item('tangsuyuk', 18000, {
          ko: ['탕수육 (소)', '찹쌀 반죽으로 튀겨 식어도 바삭해요.'],
          en: ['Sweet and sour pork (small)', 'Rice flour batter, crisp even when it has cooled.'],
          pictures: ['takeout-box', 'pineapple'],
          popular: true,
          allergens: ['pork', 'wheat', 'soybean', 'egg'],
          origin: origin({ pork: 'korea' }),
          options: [
            tangsuSauce,
            addOns('tangsu-size', ['크기', 'Size'], [option('tangsu-large', ['대로 변경', 'Large'], 9000)]),
          ],
        }),
        item('kkanpunggi', 23000, {
          ko: ['깐풍기', '마른 고추와 마늘에 볶은 닭튀김이에요.'],
          en: ['Spicy garlic chicken', 'Fried chicken tossed with dried chillies and garlic.'],
          pictures: ['chicken-leg', 'garlic'],
          allergens: ['chicken', 'wheat', 'soybean', 'egg'],
          origin: origin({ chicken: 'brazil' }),
        }),
        item('kkanshaeu', 26000, {
          ko: ['깐쇼새우', '달콤한 칠리소스에 버무린 통새우예요.'],
          en: ['Chilli shrimp', 'Whole shrimp in a sweet chilli sauce.'],
          pictures: ['fried-shrimp', 'tomato'],
          soldOut: true,
          allergens: ['shrimp', 'wheat', 'egg', 'tomato', 'soybean'],
          origin: origin({ shrimp: 'vietnam' }),
        }),
        item('gun-mandu', 6000, {
          ko: ['군만두 (8개)', '한쪽만 바싹 구웠어요.'],
          en: ['Pan-fried dumplings (8)', 'Crisp on one side.'],
          pictures: ['dumpling'],
          allergens: ['pork', 'wheat', 'soybean', 'egg'],
        }),
      ],
    ),
    drinks,
  ],
});
