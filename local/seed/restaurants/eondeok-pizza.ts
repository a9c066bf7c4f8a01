import { daily } from '../hours';
import { category, chooseOne, item, option } from '../menu-builders';
import { origin } from '../origins';
import { restaurant } from '../restaurant-builder';
import { drinks } from '../shared-menu';

const slices = chooseOne(
  'size',
  ['크기', 'Size'],
  [option('half-pizza', ['반 판', 'Half']), option('full-pizza', ['한 판', 'Whole'], 11000)],
);

export const eondeokPizza = restaurant({
  id: 'eondeok-pizza',
  name: ['해방촌 언덕피자', 'Hilltop Pizza Haebangchon'],
  description: [
    '남산 아래 언덕 꼭대기에서 뉴욕식 큰 피자를 구워요. 반 판도 기꺼이 굽습니다.',
    'Big New York style pies from the top of the hill below Namsan. Halves are welcome.',
  ],
  cuisine: 'pizza',
  pictures: ['pizza', 'tomato', 'leafy-green'],
  district: 'yongsan',
  road: ['신흥로 45', '45 Sinheung-ro'],
  position: [37.5424, 126.987],
  phone: '0132',
  hours: daily('11:30', '01:00'),
  delivery: { minimum: 14000, fee: 3000, within: 1500, step: 600, freeFrom: 0, radius: 3500 },
  prepMinutes: 18,
  rating: [4.7, 67],
  menu: [
    category(
      'pizza',
      ['피자', 'Pizza'],
      [
        item('plain', 12000, {
          ko: ['치즈피자', '접어 먹기 좋게 얇고 커요.'],
          en: ['Cheese pizza', 'Thin and wide, made to be folded.'],
          pictures: ['pizza', 'cheese'],
          popular: true,
          allergens: ['wheat', 'milk', 'tomato'],
          options: [slices],
        }),
        item('pepperoni', 13500, {
          ko: ['페퍼로니', '기름이 고인 동그란 페퍼로니.'],
          en: ['Pepperoni', 'Little cups of it.'],
          pictures: ['pizza'],
          popular: true,
          allergens: ['wheat', 'milk', 'tomato', 'pork'],
          origin: origin({ pork: 'usa' }),
          options: [slices],
        }),
        item('namsan-mushroom', 14000, {
          ko: ['남산버섯', '표고와 느타리를 버터에 볶았어요.'],
          en: ['Namsan mushroom', 'Shiitake and oyster mushrooms fried in butter.'],
          pictures: ['pizza', 'onion'],
          allergens: ['wheat', 'milk'],
          options: [slices],
        }),
        item('eggplant', 13500, {
          ko: ['가지피자', '구운 가지와 리코타, 바질.'],
          en: ['Aubergine pizza', 'Roasted aubergine, ricotta, basil.'],
          pictures: ['pizza', 'eggplant'],
          allergens: ['wheat', 'milk', 'tomato'],
          options: [slices],
        }),
        item('kimchi-pork', 14500, {
          ko: ['김치삼겹피자', '동네 어르신들이 먼저 찾으신 피자예요.'],
          en: ['Kimchi and pork belly', 'The neighbourhood elders asked for it first.'],
          pictures: ['pizza', 'bacon', 'leafy-green'],
          soldOut: true,
          allergens: ['wheat', 'milk', 'pork', 'shrimp'],
          origin: origin({ pork: 'korea', cabbage: 'korea' }),
          options: [slices],
        }),
      ],
    ),
    category(
      'sides',
      ['사이드', 'Sides'],
      [
        item('meatballs', 9500, {
          ko: ['미트볼 (5개)', '토마토소스에 푹 익혔어요.'],
          en: ['Meatballs (5)', 'Simmered in tomato sauce.'],
          pictures: ['spaghetti', 'tomato'],
          allergens: ['beef', 'pork', 'egg', 'milk', 'wheat', 'tomato'],
          origin: origin({ beef: 'australia', pork: 'korea' }),
        }),
        item('caesar', 9000, {
          ko: ['시저샐러드', '앤초비를 넣은 진짜 시저 소스예요.'],
          en: ['Caesar salad', 'A proper dressing, with anchovies.'],
          pictures: ['salad', 'cheese'],
          allergens: ['egg', 'milk', 'wheat'],
        }),
        item('cookie', 3500, {
          ko: ['솔트쿠키', '초콜릿 위에 소금을 뿌려 구워요.'],
          en: ['Salted cookie', 'Chocolate, and flakes of salt.'],
          pictures: ['cookie', 'chocolate'],
          allergens: ['wheat', 'milk', 'egg'],
        }),
      ],
    ),
    drinks,
  ],
});
