/** Choices and drinks that many kitchens offer in the same words. */
import { addOns, category, chooseOne, item, option } from './menu-builders';

export const spiceLevel = chooseOne(
  'spice',
  ['맵기 선택', 'How spicy?'],
  [
    option('spice-mild', ['순한맛', 'Mild']),
    option('spice-medium', ['보통맛', 'Medium']),
    option('spice-hot', ['매운맛', 'Hot']),
  ],
);

export const noodleSize = chooseOne(
  'size',
  ['양 선택', 'Portion'],
  [option('size-regular', ['보통', 'Regular']), option('size-large', ['곱빼기', 'Large'], 1500)],
);

export const temperature = chooseOne(
  'temperature',
  ['온도 선택', 'Hot or iced?'],
  [option('hot', ['따뜻하게', 'Hot']), option('iced', ['차갑게', 'Iced'], 500)],
);

export const chickenCut = chooseOne(
  'cut',
  ['부위 선택', 'Cut'],
  [
    option('bone-in', ['뼈', 'Bone-in']),
    option('boneless', ['순살', 'Boneless'], 2000),
    option('wings', ['윙·봉', 'Wings and drumettes'], 3000),
  ],
);

export const extraRice = addOns(
  'rice',
  ['공깃밥 추가', 'Extra rice'],
  [option('rice-bowl', ['공깃밥', 'Bowl of rice'], 1000, { max: 5 })],
);

/** Cans and bottles for the end of the menu. */
export const drinks = category(
  'drinks',
  ['음료', 'Drinks'],
  [
    item('cola', 2000, {
      ko: ['콜라 355ml', '얼음처럼 차갑게 보내 드려요.'],
      en: ['Cola 355 ml', 'Sent to you ice cold.'],
      pictures: ['cup-with-straw'],
      allergens: [],
    }),
    item('zero-cola', 2000, {
      ko: ['제로콜라 355ml', '설탕 없이 톡 쏘는 맛만 남겼어요.'],
      en: ['Sugar-free cola 355 ml', 'All of the fizz, none of the sugar.'],
      pictures: ['cup-with-straw', 'ice'],
      allergens: [],
    }),
    item('cider', 2000, {
      ko: ['사이다 355ml', '레몬 향이 시원한 사이다예요.'],
      en: ['Lemon-lime soda 355 ml', 'Clear, cold and a little lemony.'],
      pictures: ['cup-with-straw', 'lemon'],
      allergens: [],
    }),
  ],
);
