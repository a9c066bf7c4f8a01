import { said } from './said';

export const chicken = [
  said(5, '튀김옷이 얇고 바삭해요. 30분 지나도 눅눅하지 않았어요.'),
  said(
    5,
    '{item} 시켰는데 살이 촉촉하고 간이 잘 뱄어요. 맥주가 절로 들어갑니다.',
    '시원한 맥주와 함께라면 저희도 행복합니다!',
  ),
  said(4, '양념이 너무 달지 않아서 좋아요. 무가 조금만 더 있었으면.'),
  said(5, 'Still crackling when it got here. The {item} is dangerous, we ordered a second one.'),
  said(5, '한강에서 시켰는데 돗자리까지 금방 찾아오셨어요. 최고!'),
  said(
    3,
    '맛은 좋은데 다리가 하나였어요. 부위가 고르게 왔으면 해요.',
    '부위를 골고루 담지 못해 죄송합니다. 담는 순서를 바꿨습니다.',
  ),
  said(4, '{item} 아이들이 정말 좋아해요. 뼈 없는 걸로 시키면 편해요.'),
  said(5, '식어도 맛있는 치킨은 오랜만이에요. 다음 날 아침에 또 먹었습니다.'),
  said(5, 'Crisp, not greasy. They even remembered the extra pickled radish.'),
  said(4, '소스를 따로 담아 줘서 좋았어요. 찍먹파 만족합니다.'),
  said(
    2,
    '예상 시간보다 20분 늦어서 조금 식었어요. 맛은 괜찮았습니다.',
    '늦어서 죄송합니다. 경기가 있던 날이라 주문이 몰렸습니다. 다음에는 시간을 넉넉히 안내드릴게요.',
  ),
  said(5, '동네 치킨 중에 여기가 제일이에요. {item} 꼭 드셔 보세요.'),
];
