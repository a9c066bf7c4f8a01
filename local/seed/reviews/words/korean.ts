import { said } from './said';

export const korean = [
  said(
    5,
    '{item} 국물이 정말 진해요. 밥 말아서 끝까지 비웠습니다.',
    '든든히 드셨다니 다행입니다. 또 오세요!',
  ),
  said(5, '엄마가 해 주시던 맛이라 한 달에 두 번은 시켜요. 반찬도 매번 조금씩 달라서 좋아요.'),
  said(4, '{item} 시켰는데 간이 딱 좋아요. 밥이 조금 질었던 것만 아쉬웠어요.'),
  said(
    5,
    'Proper home cooking. The {item} was still bubbling when it arrived and the side dishes were generous.',
  ),
  said(5, '해장하러 시켰는데 제대로 풀렸어요. {item} 강력 추천합니다.'),
  said(
    3,
    '맛은 있는데 예전보다 건더기가 줄어든 느낌이에요.',
    '말씀 감사합니다. 재료 넣는 양을 다시 맞췄습니다. 다음에는 서운하지 않으실 거예요.',
  ),
  said(5, '뚝배기째 온 것처럼 뜨거웠어요. 포장이 꼼꼼해서 국물 한 방울 안 샜습니다.'),
  said(4, '{item} 양이 넉넉해서 둘이 먹고 남았어요. 김치가 맛있어서 따로 팔면 사고 싶어요.'),
  said(5, '비 오는 날엔 무조건 여기예요.'),
  said(
    5,
    'My go-to on a cold night. Not too spicy if you ask for mild, and they do listen to the notes.',
    'Thank you! We read every note before we start cooking.',
  ),
  said(4, '혼자 먹기 좋은 양이에요. 계란찜이 서비스로 와서 기분 좋았어요.'),
  said(
    2,
    '주문한 것과 맵기가 달랐어요. 순한맛이라고 적었는데 아이가 못 먹었습니다.',
    '아이가 먹을 음식이었는데 정말 죄송합니다. 맵기 표시를 봉투에도 붙이기로 했습니다.',
  ),
  said(5, '부모님 댁에 보내 드렸는데 너무 좋아하셨어요. {item} 최고라고 하시네요.'),
  said(4, 'Solid {item}. Rice comes separately so nothing gets soggy.'),
  said(
    5,
    '야근할 때마다 시킵니다. 늦은 시간에도 맛이 한결같아요.',
    '늦은 밤까지 고생 많으세요. 든든하게 챙겨 드리겠습니다.',
  ),
  said(5, '고기가 부드럽고 잡내가 하나도 없어요.'),
  said(4, '나물 반찬이 신선해요. {item} 다음에는 곱빼기로 시킬래요.'),
  said(3, '무난해요. 특별하진 않지만 실패도 없는 맛.'),
  said(5, '집밥 생각날 때 여기만 한 데가 없어요. 밑반찬까지 다 먹었습니다.'),
  said(5, '{item} 먹고 감기 기운이 뚝 떨어졌어요.'),
  said(4, '재료가 신선한 게 눈에 보여요. 다만 점심시간엔 조금 기다려야 해요.'),
  said(5, 'I grew up in Busan and this tastes like it. Order the {item}.'),
  said(
    5,
    '어르신 입맛에도 짜지 않고 좋대요. 다음 모임도 여기서 시킬게요.',
    '어르신들 입맛에 맞았다니 저희가 더 기쁩니다.',
  ),
  said(4, '반찬 리필이 되는 줄 알았으면 더 달라고 했을 텐데요. 그래도 만족!'),
];
