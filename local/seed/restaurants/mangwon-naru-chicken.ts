import { dayAndNight } from '../hours';
import { category, chooseOne, item, option } from '../menu-builders';
import { origin } from '../origins';
import { restaurant } from '../restaurant-builder';
import { chickenCut, drinks, spiceLevel } from '../shared-menu';

export const mangwonNaruChicken = restaurant({
  id: 'mangwon-naru-chicken',
  name: ['망원나루치킨', 'Mangwon Naru Chicken'],
  description: [
    '한강 가는 길에 있는 치킨집이에요. 돗자리 깔 자리를 알려 주시면 망원 한강공원까지 갑니다.',
    'On the way to the river. Tell us where your picnic mat is and we will find you in the park.',
  ],
  cuisine: 'chicken',
  pictures: ['chicken-leg', 'fries', 'lemon'],
  district: 'mapo',
  road: ['포은로 94', '94 Poeun-ro'],
  position: [37.5565, 126.905],
  phone: '0116',
  hours: dayAndNight,
  delivery: { minimum: 16000, fee: 2000, within: 1500, step: 500, freeFrom: 0, radius: 3500 },
  prepMinutes: 22,
  rating: [4.7, 167],
  menu: [
    category(
      'chicken',
      ['치킨', 'Chicken'],
      [
        item('crispy', 18500, {
          ko: ['크리스피치킨', '물결무늬 튀김옷이 끝까지 바삭해요.'],
          en: ['Crispy chicken', 'A rippled crust that stays crisp to the last piece.'],
          pictures: ['chicken-leg'],
          popular: true,
          allergens: ['chicken', 'wheat', 'milk', 'egg', 'soybean'],
          origin: origin({ chicken: 'korea' }),
          options: [chickenCut],
        }),
        item('naru-yangnyeom', 19500, {
          ko: ['나루양념치킨', '사과와 배를 갈아 넣어 달지만 물리지 않아요.'],
          en: ['Naru sweet chilli chicken', 'Grated apple and pear in the glaze.'],
          pictures: ['chicken-leg', 'hot-pepper'],
          popular: true,
          allergens: ['chicken', 'wheat', 'soybean', 'tomato'],
          origin: origin({ chicken: 'korea' }),
          options: [chickenCut, spiceLevel],
        }),
        item('honey-butter', 20000, {
          ko: ['허니버터치킨', '아카시아꿀과 버터를 버무렸어요.'],
          en: ['Honey butter chicken', 'Tossed in acacia honey and butter.'],
          pictures: ['chicken-leg', 'honey'],
          allergens: ['chicken', 'wheat', 'milk', 'soybean'],
          origin: origin({ chicken: 'korea' }),
          options: [chickenCut],
        }),
        item('cheese-snow', 20000, {
          ko: ['치즈눈꽃치킨', '체더와 파르메산 가루가 눈처럼 쌓여요.'],
          en: ['Cheese snow chicken', 'Under a snowfall of cheddar and parmesan.'],
          pictures: ['chicken-leg', 'cheese'],
          allergens: ['chicken', 'wheat', 'milk', 'soybean'],
          origin: origin({ chicken: 'korea' }),
          options: [chickenCut],
        }),
        item('oven-roast', 19000, {
          ko: ['오븐구이치킨', '기름에 튀기지 않고 허브로 구웠어요.'],
          en: ['Oven-roasted chicken', 'Not fried: roasted with herbs.'],
          pictures: ['meat-on-bone', 'garlic'],
          soldOut: true,
          allergens: ['chicken'],
          origin: origin({ chicken: 'korea' }),
        }),
      ],
    ),
    category(
      'picnic',
      ['한강세트', 'River picnic'],
      [
        item('picnic-set', 25000, {
          ko: ['한강세트', '치킨 한 마리에 감자튀김과 콜라 두 캔, 물티슈까지.'],
          en: ['River picnic set', 'A whole chicken, fries, two colas and wet wipes.'],
          pictures: ['chicken-leg', 'fries', 'cup-with-straw'],
          popular: true,
          allergens: ['chicken', 'wheat', 'milk', 'egg', 'soybean'],
          origin: origin({ chicken: 'korea' }),
          options: [
            chooseOne(
              'picnic-flavour',
              ['맛 선택', 'Flavour'],
              [
                option('picnic-crispy', ['크리스피', 'Crispy']),
                option('picnic-yangnyeom', ['양념', 'Sweet chilli'], 1000),
                option('picnic-half', ['반반', 'Half and half'], 1000),
              ],
            ),
            chickenCut,
          ],
        }),
        item('popcorn-chicken', 9500, {
          ko: ['컵치킨', '걸으면서 먹기 좋은 한입 닭강정이에요.'],
          en: ['Chicken in a cup', 'Bite-size glazed chicken to eat while walking.'],
          pictures: ['takeout-box', 'chicken-leg'],
          allergens: ['chicken', 'wheat', 'soybean', 'peanut'],
          origin: origin({ chicken: 'brazil' }),
          options: [spiceLevel],
        }),
      ],
    ),
    category(
      'sides',
      ['사이드', 'Sides'],
      [
        item('tteok-fries', 5500, {
          ko: ['떡꼬치 (3개)', '겉을 튀겨 양념을 발랐어요.'],
          en: ['Rice cake skewers (3)', 'Fried and glazed.'],
          pictures: ['dango', 'hot-pepper'],
          allergens: ['wheat', 'soybean'],
        }),
        item('corn-cheese', 6000, {
          ko: ['콘치즈', '뜨거울 때 늘려 드세요.'],
          en: ['Corn cheese', 'Stretch it while it is hot.'],
          pictures: ['corn', 'cheese'],
          allergens: ['milk', 'egg'],
        }),
      ],
    ),
    drinks,
  ],
});
