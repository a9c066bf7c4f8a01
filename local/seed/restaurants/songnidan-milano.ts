import { lunchAndDinner, monday } from '../hours';
import { category, chooseOne, item, option } from '../menu-builders';
import { origin } from '../origins';
import { restaurant } from '../restaurant-builder';
import { drinks, spiceLevel } from '../shared-menu';

const pastaKind = chooseOne(
  'pasta',
  ['면 선택', 'Pasta'],
  [
    option('spaghetti', ['스파게티', 'Spaghetti']),
    option('rigatoni', ['리가토니', 'Rigatoni']),
    option('tagliatelle', ['생면 탈리아텔레', 'Fresh tagliatelle'], 2500),
  ],
);

export const songnidanMilano = restaurant({
  id: 'songnidan-milano',
  name: ['송리단 밀라노식당', 'Milano Kitchen Songnidan'],
  description: [
    '석촌호수 옆 작은 이탈리아 밥집. 파스타는 배달 시간을 생각해 조금 덜 익혀 보내요.',
    'A small Italian place by the lake. Pasta leaves a minute early so it arrives right.',
  ],
  cuisine: 'pizza',
  pictures: ['spaghetti', 'pizza', 'tomato'],
  district: 'songpa',
  road: ['백제고분로45길 22', '22 Baekjegobun-ro 45-gil'],
  position: [37.5094, 127.1086],
  phone: '0124',
  hours: lunchAndDinner(['11:30', '15:00'], ['17:00', '22:00'], [monday]),
  delivery: { minimum: 18000, fee: 3000, within: 1500, step: 500, freeFrom: 50000, radius: 3000 },
  prepMinutes: 22,
  rating: [4.7, 53],
  menu: [
    category(
      'pasta',
      ['파스타', 'Pasta'],
      [
        item('vongole', 15500, {
          ko: ['봉골레', '바지락과 마늘, 페페론치노만으로 맛을 냈어요.'],
          en: ['Vongole', 'Clams, garlic, a little chilli.'],
          pictures: ['spaghetti', 'oyster'],
          popular: true,
          allergens: ['wheat', 'shellfish'],
          origin: origin({ clam: 'korea' }),
          options: [pastaKind],
        }),
        item('carbonara', 15000, {
          ko: ['카르보나라', '크림 없이 노른자와 페코리노로.'],
          en: ['Carbonara', 'Egg yolk and pecorino, no cream.'],
          pictures: ['spaghetti', 'bacon', 'egg'],
          popular: true,
          allergens: ['wheat', 'egg', 'milk', 'pork'],
          origin: origin({ pork: 'spain' }),
          options: [pastaKind],
        }),
        item('ragu', 16000, {
          ko: ['볼로네제', '소고기와 돼지고기를 네 시간 뭉근히 끓였어요.'],
          en: ['Bolognese', 'Beef and pork, four slow hours.'],
          pictures: ['spaghetti', 'tomato'],
          allergens: ['wheat', 'beef', 'pork', 'milk', 'tomato'],
          origin: origin({ beef: 'australia', pork: 'korea' }),
          options: [pastaKind],
        }),
        item('rose-shrimp', 17000, {
          ko: ['새우로제파스타', '토마토와 크림을 반씩 섞었어요.'],
          en: ['Shrimp rosé pasta', 'Half tomato, half cream.'],
          pictures: ['spaghetti', 'shrimp'],
          allergens: ['wheat', 'milk', 'shrimp', 'tomato'],
          origin: origin({ shrimp: 'vietnam' }),
          options: [pastaKind, spiceLevel],
        }),
      ],
    ),
    category(
      'pizza',
      ['피자', 'Pizza'],
      [
        item('margherita', 18000, {
          ko: ['마르게리타', '토마토와 바질, 기본에 충실하게.'],
          en: ['Margherita', 'Tomato and basil, nothing to hide.'],
          pictures: ['pizza', 'tomato'],
          allergens: ['wheat', 'milk', 'tomato'],
        }),
        item('gorgonzola', 19000, {
          ko: ['고르곤졸라', '꿀은 두 개 챙겨 드려요.'],
          en: ['Gorgonzola', 'With two pots of honey.'],
          pictures: ['pizza', 'honey'],
          popular: true,
          allergens: ['wheat', 'milk'],
        }),
      ],
    ),
    category(
      'rice-and-more',
      ['리소토와 곁들임', 'Risotto and sides'],
      [
        item('milanese-risotto', 18000, {
          ko: ['사프란 리소토', '밀라노식으로 노랗고 고소하게 끓였어요.'],
          en: ['Saffron risotto', 'Yellow and creamy, as in Milan.'],
          pictures: ['curry-rice', 'cheese'],
          soldOut: true,
          allergens: ['milk', 'chicken'],
          origin: origin({ rice: 'korea' }),
        }),
        item('cotoletta', 19500, {
          ko: ['밀라노식 커틀릿', '뼈째 얇게 두드려 버터에 튀겼어요.'],
          en: ['Cotoletta', 'Pounded thin on the bone and fried in butter.'],
          pictures: ['meat-on-bone', 'lemon'],
          allergens: ['pork', 'wheat', 'egg', 'milk'],
          origin: origin({ pork: 'korea' }),
        }),
        item('focaccia', 5000, {
          ko: ['포카치아', '올리브유에 적셔 드세요.'],
          en: ['Focaccia', 'For dipping in olive oil.'],
          pictures: ['flatbread'],
          allergens: ['wheat'],
        }),
      ],
    ),
    drinks,
  ],
});
