import { daily, tuesday } from '../hours';
import { addOns, category, chooseOne, item, option } from '../menu-builders';
import { origin } from '../origins';
import { restaurant } from '../restaurant-builder';
import { drinks, extraRice, spiceLevel } from '../shared-menu';

const grill = chooseOne(
  'cooking',
  ['조리', 'How shall we send it?'],
  [
    option('grilled', ['다 구워서', 'Grilled']),
    option('half-grilled', ['초벌만 해서', 'Half-grilled, finish at home']),
  ],
);
const gopchangExtras = addOns(
  'extras',
  ['더 굽기', 'On the grill'],
  [
    option('add-potato', ['감자', 'Potato'], 2000),
    option('add-chives', ['부추', 'Chives'], 2000, { max: 2 }),
    option('add-rice-cakes', ['떡사리', 'Rice cakes'], 2000),
    option('add-heart', ['염통', 'Heart'], 5000, { soldOut: true }),
  ],
);

export const doldamGopchang = restaurant({
  id: 'doldam-gopchang',
  name: ['왕십리 돌담곱창', 'Doldam Gopchang Wangsimni'],
  description: [
    '왕십리 골목에서 새벽까지 연탄불을 피웁니다. 손질을 네 번 해 잡내가 없어요.',
    'Charcoal burns until dawn in our Wangsimni alley. Cleaned four times, so nothing but flavour is left.',
  ],
  cuisine: 'korean',
  pictures: ['steak', 'pan-of-food', 'hot-pepper'],
  district: 'seongdong',
  road: ['무학로2길 20', '20 Muhak-ro 2-gil'],
  position: [37.5628, 127.0335],
  phone: '0110',
  hours: daily('17:00', '04:00', [tuesday]),
  delivery: { minimum: 20000, fee: 3000, within: 1500, step: 600, freeFrom: 0, radius: 4000 },
  prepMinutes: 25,
  rating: [4.6, 76],
  menu: [
    category(
      'grill',
      ['구이', 'From the grill'],
      [
        item('so-gopchang', 26000, {
          ko: ['소곱창 (1인)', '곱이 빠지지 않게 센 불에 구워요.'],
          en: ['Beef small intestine (for one)', 'Seared hot so that the rich filling stays in.'],
          pictures: ['steak'],
          popular: true,
          origin: origin({ beef: 'korea' }),
          options: [grill, gopchangExtras],
        }),
        item('daechang', 25000, {
          ko: ['대창 (1인)', '간장 양념에 재워 겉을 바삭하게 구워요.'],
          en: ['Beef large intestine (for one)', 'Marinated in soy and grilled crisp.'],
          pictures: ['steak', 'garlic'],
          origin: origin({ beef: 'newZealand' }),
          options: [grill, gopchangExtras],
        }),
        item('makchang', 16000, {
          ko: ['돼지막창 (1인)', '콩가루 넣은 막장에 찍어 드세요.'],
          en: ['Pork makchang (for one)', 'With a soybean dip dusted with bean flour.'],
          pictures: ['meat-on-bone'],
          popular: true,
          origin: origin({ pork: 'korea' }),
          options: [grill, gopchangExtras],
        }),
        item('yachae-gopchang', 15000, {
          ko: ['야채곱창볶음', '깻잎과 당면을 넣고 매콤하게 볶았어요.'],
          en: ['Spicy stir-fried gopchang', 'With perilla leaves and glass noodles.'],
          pictures: ['pan-of-food', 'hot-pepper'],
          origin: origin({ pork: 'korea', chiliPowder: 'china' }),
          options: [spiceLevel, gopchangExtras],
        }),
        item('dak-bal', 15000, {
          ko: ['뼈없는 닭발', '눈물 나게 맵지만 자꾸 손이 가요.'],
          en: ['Boneless chicken feet', 'Tearfully hot, hard to stop.'],
          pictures: ['hot-pepper', 'pan-of-food'],
          origin: origin({ chicken: 'korea' }),
          options: [spiceLevel],
        }),
      ],
    ),
    category(
      'stews',
      ['찌개와 식사', 'Stews and rice'],
      [
        item('gopchang-jeongol', 32000, {
          ko: ['곱창전골 (2인)', '들깻가루와 버섯을 넣어 국물이 묵직해요.'],
          en: ['Gopchang hotpot (for two)', 'Deep broth with perilla powder and mushrooms.'],
          pictures: ['pot-of-food', 'meat-on-bone'],
          origin: origin({ beef: 'korea' }),
          options: [spiceLevel, extraRice],
        }),
        item('doenjang-jjigae', 7000, {
          ko: ['차돌된장찌개', '고기 먹고 나면 꼭 찾게 되는 된장이에요.'],
          en: ['Beef soybean paste stew', 'What everyone wants after grilled meat.'],
          pictures: ['pot-of-food'],
          origin: origin({ beef: 'usa', tofu: 'korea' }),
          options: [extraRice],
        }),
        item('bokkeumbap', 4000, {
          ko: ['김치볶음밥', '곱창 기름에 볶아야 제맛이지요.'],
          en: ['Kimchi fried rice', 'Fried in what the grill leaves behind.'],
          pictures: ['pan-of-food', 'rice'],
          origin: origin({ rice: 'korea', cabbage: 'china' }),
        }),
        item('yukhoe', 22000, {
          ko: ['육회', '당일 들어온 우둔살만 써서 양이 많지 않아요.'],
          en: ['Beef tartare', 'Only from rump that came in today, so there is never much.'],
          pictures: ['steak', 'egg'],
          soldOut: true,
          origin: origin({ beef: 'korea' }),
        }),
      ],
    ),
    drinks,
  ],
});
