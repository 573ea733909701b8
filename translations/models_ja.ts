<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>ayumi::AdverseEventWords</name>
    <message>
        <source>Recovered</source>
        <translation>回復</translation>
    </message>
    <message>
        <source>Getting better</source>
        <translation>軽快</translation>
    </message>
    <message>
        <source>Not recovered</source>
        <translation>未回復</translation>
    </message>
    <message>
        <source>Recovered with lasting effects</source>
        <translation>後遺症あり</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>死亡</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Unrelated</source>
        <translation>関連なし</translation>
    </message>
    <message>
        <source>Unlikely</source>
        <translation>おそらく関連なし</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>可能性あり</translation>
    </message>
    <message>
        <source>Probable</source>
        <translation>おそらく関連あり</translation>
    </message>
    <message>
        <source>Definite</source>
        <translation>確実</translation>
    </message>
    <message>
        <source>Death</source>
        <translation>死亡</translation>
    </message>
    <message>
        <source>Life-threatening</source>
        <translation>生命の危険</translation>
    </message>
    <message>
        <source>Hospital stay</source>
        <translation>入院・入院の延長</translation>
    </message>
    <message>
        <source>Lasting disability</source>
        <translation>障害が残る</translation>
    </message>
    <message>
        <source>Important for another reason</source>
        <translation>その他の重要な理由</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>病院</translation>
    </message>
    <message>
        <source>Responsible manager</source>
        <translation>責任者</translation>
    </message>
    <message>
        <source>Maker of the cells</source>
        <translation>細胞の製造元</translation>
    </message>
    <message>
        <source>Family doctor</source>
        <translation>かかりつけ医</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>行政</translation>
    </message>
    <message>
        <source>Ask again at the next contact</source>
        <translation>次の連絡で確認</translation>
    </message>
    <message>
        <source>Tell the hospital today</source>
        <translation>今日中に病院へ連絡</translation>
    </message>
    <message>
        <source>Act at once</source>
        <translation>ただちに対応</translation>
    </message>
    <message>
        <source>1 Mild: nothing needs to be done</source>
        <translation>1 軽度：処置は不要</translation>
    </message>
    <message>
        <source>2 Moderate: limits cooking, shopping or the telephone</source>
        <translation>2 中等度：料理・買い物・電話などに支障</translation>
    </message>
    <message>
        <source>3 Severe: hospital stay, or limits washing, dressing or eating</source>
        <translation>3 重度：入院、または入浴・着替え・食事に支障</translation>
    </message>
    <message>
        <source>4 Life-threatening: needs urgent treatment</source>
        <translation>4 生命の危険：緊急の治療が必要</translation>
    </message>
    <message>
        <source>5 Death</source>
        <translation>5 死亡</translation>
    </message>
    <message>
        <source>It is on record and is asked about at the next contact.</source>
        <translation>記録し、次の連絡で確認します。</translation>
    </message>
    <message>
        <source>Send a message to the hospital today, and call the patient again within 24 hours.</source>
        <translation>今日中に病院へ連絡し、24時間以内に患者さんへもう一度電話してください。</translation>
    </message>
    <message>
        <source>This is an emergency, nothing for a chat. In Japan call 119, in Malaysia 999, now. Then telephone the hospital and the responsible manager.</source>
        <translation>緊急です。チャットで済ませないでください。いますぐ、日本では119番、マレーシアでは999番へ電話を案内し、続けて病院と責任者に電話してください。</translation>
    </message>
    <message>
        <source>whole body</source>
        <translation>全身</translation>
    </message>
    <message>
        <source>Adverse event, grade %1: %2</source>
        <extracomment>%1 is the grade, %2 the joint or &quot;whole body&quot;</extracomment>
        <translation>有害事象 グレード%1：%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>since %1, %n day(s) after the treatment</source>
        <translation>
            <numerusform>%1から・治療後%n日目</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1から</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1・%2</translation>
    </message>
    <message>
        <source>Serious: %1</source>
        <translation>重篤：%1</translation>
    </message>
    <message>
        <source>Sign of danger: %1</source>
        <translation>危険な徴候：%1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>処置：%1</translation>
    </message>
    <message>
        <source>Told to: %1, %2</source>
        <translation>連絡先：%1・%2</translation>
    </message>
    <message>
        <source>Comes from the treatment: %1 (%2)</source>
        <translation>治療との関連：%1（%2）</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>痛み</translation>
    </message>
    <message>
        <source>Swelling, fluid in the joint</source>
        <translation>腫れ・関節の水</translation>
    </message>
    <message>
        <source>Heat, redness</source>
        <translation>熱感・赤み</translation>
    </message>
    <message>
        <source>Stiffness</source>
        <translation>こわばり</translation>
    </message>
    <message>
        <source>Infection</source>
        <translation>感染</translation>
    </message>
    <message>
        <source>Bleeding, bruise</source>
        <translation>出血・内出血</translation>
    </message>
    <message>
        <source>Fever</source>
        <translation>発熱</translation>
    </message>
    <message>
        <source>Allergy, rash, itching</source>
        <translation>アレルギー・発疹・かゆみ</translation>
    </message>
    <message>
        <source>Blood clot</source>
        <translation>血栓</translation>
    </message>
    <message>
        <source>Chest, heart, breathing</source>
        <translation>胸・心臓・呼吸</translation>
    </message>
    <message>
        <source>Numbness, weakness, confusion</source>
        <translation>しびれ・力が入らない・意識の混乱</translation>
    </message>
    <message>
        <source>Fall, injury</source>
        <translation>転倒・けが</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>adverse event, grade %1</source>
        <translation>有害事象 グレード%1</translation>
    </message>
    <message>
        <source>among the known reactions</source>
        <translation>知られている反応に含まれる</translation>
    </message>
    <message>
        <source>not among the known reactions</source>
        <translation>知られている反応に含まれない</translation>
    </message>
</context>
<context>
    <name>ayumi::AgendaModel</name>
    <message>
        <source>Today, %1</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>終日</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>継続</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>重複</translation>
    </message>
</context>
<context>
    <name>ayumi::AwayWords</name>
    <message>
        <source>%1 is away today.</source>
        <translation>%1さんは本日不在です。</translation>
    </message>
    <message>
        <source>%1 is away until %2.</source>
        <translation>%1さんは%2まで不在です。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences after each other</extracomment>
        <translation>%1%2</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) wait meanwhile.</source>
        <translation>
            <numerusform>その間の連絡が%n件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>引き継ぐ…</translation>
    </message>
    <message>
        <source>Hand over the calls of %1</source>
        <translation>%1さんの連絡を引き継ぐ</translation>
    </message>
</context>
<context>
    <name>ayumi::CalendarEventWords</name>
    <message>
        <source>Follow-up call</source>
        <translation>経過確認のお電話</translation>
    </message>
    <message>
        <source>Stay in Malaysia</source>
        <translation>マレーシア滞在</translation>
    </message>
    <message>
        <source>Staff: %1</source>
        <translation>担当：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Doctor: %1</source>
        <translation>医師：%1</translation>
    </message>
    <message>
        <source>Interpreter: %1</source>
        <translation>通訳：%1</translation>
    </message>
    <message>
        <source>Ayumi</source>
        <translation>歩み</translation>
    </message>
    <message>
        <source>Ayumi: %1</source>
        <translation>歩み：%1</translation>
    </message>
    <message>
        <source>Initials and case number</source>
        <translation>イニシャルと症例番号</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>取り込み済み</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>こちらで作成した予定</translation>
    </message>
    <message>
        <source>Nothing new: everything was there already.</source>
        <translation>新しいものはありません。すべて取り込み済みです。</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 cancelled.</source>
        <translation>追加%1件、変更%2件、中止%3件。</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>古い内容</translation>
    </message>
    <message>
        <source>Not known here</source>
        <translation>中止（登録なし）</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>期間が対象外</translation>
    </message>
</context>
<context>
    <name>ayumi::CalendarFileWords</name>
    <message>
        <source>Not understood: “%1”.</source>
        <translation>読み取れない行です：「%1」</translation>
    </message>
    <message>
        <source>The end of %1 is missing; what was complete was taken.</source>
        <translation>%1 の終わりがありません。読み取れた部分は取り込みました。</translation>
    </message>
    <message>
        <source>%1 was left out; Ayumi takes events only.</source>
        <translation>%1 は取り込みません（Ayumiは予定だけを取り込みます）。</translation>
    </message>
    <message>
        <source>The property %1 was left out.</source>
        <translation>項目 %1 は取り込みません。</translation>
    </message>
    <message>
        <source>“%1” cannot be read; the event was taken without it.</source>
        <translation>「%1」は読み取れません。この項目を除いて予定を取り込みました。</translation>
    </message>
    <message>
        <source>The event “%1” has no start that can be read and was left out.</source>
        <translation>予定「%1」は開始日時が読み取れないため、取り込みませんでした。</translation>
    </message>
    <message>
        <source>The event %1 is there more than once; the newest was taken.</source>
        <translation>予定 %1 が重複しています。最新のものを取り込みました。</translation>
    </message>
    <message>
        <source>The event “%1” has no identity; one was made from its title and time.</source>
        <translation>予定「%1」に識別番号（UID）がありません。件名と日時から作成しました。</translation>
    </message>
    <message>
        <source>The event “%1” ends before it starts; its start was taken.</source>
        <translation>予定「%1」の終了が開始より前です。開始日時を採用しました。</translation>
    </message>
    <message>
        <source>The text of %1 was too long and was cut.</source>
        <translation>%1 の文章が長すぎるため、途中で切りました。</translation>
    </message>
    <message>
        <source>Some characters are damaged; � stands in their place.</source>
        <translation>壊れた文字があります。� で示しています。</translation>
    </message>
    <message>
        <source>Times without a place were read as %1.</source>
        <translation>場所の指定がない時刻は %1 の時刻として読み取りました。</translation>
    </message>
    <message>
        <source>The clocks skip %1 that day; it was read by the clock before the change. Please check the time.</source>
        <translation>%1 はその日の時計に存在しない時刻です（夏時間の切り替え）。切り替え前の時計で読み取りました。時刻を確認してください。</translation>
    </message>
    <message>
        <source>The clocks show %1 twice that day; the first was taken. Please check the time.</source>
        <translation>%1 はその日に二度ある時刻です（夏時間の切り替え）。最初のほうを採用しました。時刻を確認してください。</translation>
    </message>
    <message>
        <source>The time zone “%1” is not known; its times were read as ours. Please check them.</source>
        <translation>タイムゾーン「%1」は不明です。こちらの時刻として読み取りました。確認してください。</translation>
    </message>
    <message>
        <source>The rules of the time zone “%1” cannot be read; its name was used.</source>
        <translation>タイムゾーン「%1」の規則が読み取れません。名前から判断しました。</translation>
    </message>
    <message>
        <source>The file has rules of its own for the time zone “%1”; they were used.</source>
        <translation>タイムゾーン「%1」にはファイル独自の規則があり、それに従いました。</translation>
    </message>
    <message>
        <source>The repetition “%1” is not understood; only what the file names itself was taken.</source>
        <translation>繰り返し「%1」は読み取れません。ファイルに直接書かれた日時だけを取り込みました。</translation>
    </message>
    <message>
        <source>“%1” repeats more often than is taken; the first ones are there.</source>
        <translation>「%1」の繰り返しが多すぎます。最初の分だけを取り込みました。</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>ファイルが空です</translation>
    </message>
    <message>
        <source>it contains no calendar</source>
        <translation>カレンダーがありません</translation>
    </message>
    <message>
        <source>it holds more than %1 events</source>
        <translation>予定が%1件を超えています</translation>
    </message>
    <message>
        <source>its parts lie within each other too deeply</source>
        <translation>構造が深すぎます</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Tentative</source>
        <translation>仮</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1行目：%2</translation>
    </message>
    <message>
        <source>Line %1 and %2 more: %3</source>
        <translation>%1行目ほか%2か所：%3</translation>
    </message>
</context>
<context>
    <name>ayumi::CalendarImportModel</name>
    <message>
        <source>Left out</source>
        <translation>取り込まない</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>除く</translation>
    </message>
</context>
<context>
    <name>ayumi::CalendarWords</name>
    <message>
        <source>Counselling</source>
        <translation>カウンセリング</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>治療</translation>
    </message>
    <message>
        <source>Flight</source>
        <translation>航空便</translation>
    </message>
    <message>
        <source>Pick-up</source>
        <translation>送迎</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 a short date, %2 a time: where the day differs from Japan&apos;s</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Japan %1 / KL %2</source>
        <translation>日本 %1 / KL %2</translation>
    </message>
    <message>
        <source>%1 %2 / %3</source>
        <extracomment>%1 town, %2 its time, %3 &quot;Japan 10:00 / KL 09:00&quot;</extracomment>
        <translation>%1 %2 / %3</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>日本</translation>
    </message>
    <message>
        <source>Kuala Lumpur</source>
        <translation>クアラルンプール</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1時間%2分</translation>
    </message>
    <message>
        <source>%1 also has “%2” at that time (%3).</source>
        <translation>%1は同じ時間に「%2」（%3）があります。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Flights, pick-ups, journeys</source>
        <translation>航空便・送迎・渡航</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>Format of a month for QLocale::toString</extracomment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Formats of the first and the last day of a page for QLocale::toString</extracomment>
        <translation>%1〜%2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>%1 - %2 (KL %3)</source>
        <translation>%1〜%2（KL %3）</translation>
    </message>
    <message>
        <source>%1 - %2 (Japan %3)</source>
        <translation>%1〜%2（日本 %3）</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>渡航</translation>
    </message>
    <message>
        <source>Follow-up call: %1</source>
        <translation>フォローアップの電話：%1</translation>
    </message>
    <message>
        <source>Doctor: %1</source>
        <translation>医師：%1</translation>
    </message>
    <message>
        <source>Interpreter: %1</source>
        <translation>通訳：%1</translation>
    </message>
    <message>
        <source>Staff: %1</source>
        <translation>担当：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>somebody is wanted in two places</source>
        <translation>予定が重なっています</translation>
    </message>
</context>
<context>
    <name>ayumi::CallWords</name>
    <message>
        <source>KOOS-12 item %1</source>
        <translation>KOOS-12 設問 %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>mild</source>
        <translation>軽い</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>中くらい</translation>
    </message>
    <message>
        <source>severe</source>
        <translation>強い</translation>
    </message>
    <message>
        <source>Signs of danger</source>
        <translation>危険な徴候</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>治療後の反応</translation>
    </message>
    <message>
        <source>Pain and change</source>
        <translation>痛みと変化</translation>
    </message>
    <message>
        <source>KOOS-12</source>
        <translation>KOOS-12</translation>
    </message>
    <message>
        <source>Daily life</source>
        <translation>日常生活</translation>
    </message>
    <message>
        <source>Since the last contact</source>
        <translation>前回からの経過</translation>
    </message>
    <message>
        <source>How to go on</source>
        <translation>これからのこと</translation>
    </message>
    <message>
        <source>On the whole</source>
        <translation>全体として</translation>
    </message>
    <message>
        <source>Hot, red and swollen, with fever or growing pain</source>
        <translation>熱く赤く腫れ、発熱または強まる痛み</translation>
    </message>
    <message>
        <source>Cannot put weight on the leg</source>
        <translation>足に体重をかけられない</translation>
    </message>
    <message>
        <source>Calf swollen or painful</source>
        <translation>ふくらはぎの腫れ・痛み</translation>
    </message>
    <message>
        <source>Chest pain or short of breath</source>
        <translation>胸の痛み・息苦しさ</translation>
    </message>
    <message>
        <source>Rash or wheezing</source>
        <translation>発疹・ぜいぜいする</translation>
    </message>
    <message>
        <source>Paralysis, slurred speech or confusion</source>
        <translation>麻痺・ろれつが回らない・意識の混乱</translation>
    </message>
    <message>
        <source>Swelling</source>
        <translation>腫れ</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>熱感</translation>
    </message>
    <message>
        <source>Stairs</source>
        <translation>階段</translation>
    </message>
    <message>
        <source>Sitting on the heels (seiza)</source>
        <translation>正座</translation>
    </message>
    <message>
        <source>Walking without a rest</source>
        <translation>休まずに歩ける時間</translation>
    </message>
    <message>
        <source>Cane</source>
        <translation>杖</translation>
    </message>
    <message>
        <source>Pain killers</source>
        <translation>痛み止め</translation>
    </message>
    <message>
        <source>Other treatment</source>
        <translation>ほかの治療</translation>
    </message>
    <message>
        <source>Exercises, days a week</source>
        <translation>運動（週の日数）</translation>
    </message>
    <message>
        <source>Falls</source>
        <translation>転倒（回数）</translation>
    </message>
    <message>
        <source>New illness</source>
        <translation>新しい病気</translation>
    </message>
    <message>
        <source>Anything unwanted</source>
        <translation>困ったこと・副反応</translation>
    </message>
    <message>
        <source>New images</source>
        <translation>新しい画像</translation>
    </message>
    <message>
        <source>Joint replacement</source>
        <translation>人工関節</translation>
    </message>
    <message>
        <source>Wishes a further treatment</source>
        <translation>再治療の希望</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>満足度</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 joint, %2 what is asked about it</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>very well</source>
        <translation>とてもよい</translation>
    </message>
    <message>
        <source>no pain</source>
        <translation>痛みなし</translation>
    </message>
    <message>
        <source>not satisfied</source>
        <translation>満足していない</translation>
    </message>
    <message>
        <source>best</source>
        <translation>最良</translation>
    </message>
    <message>
        <source>very badly</source>
        <translation>とても悪い</translation>
    </message>
    <message>
        <source>worst pain</source>
        <translation>最悪の痛み</translation>
    </message>
    <message>
        <source>completely</source>
        <translation>とても満足</translation>
    </message>
    <message>
        <source>worst</source>
        <translation>最悪</translation>
    </message>
    <message>
        <source>without trouble</source>
        <translation>楽に上り下り</translation>
    </message>
    <message>
        <source>with the handrail</source>
        <translation>手すりを使う</translation>
    </message>
    <message>
        <source>one step at a time</source>
        <translation>一段ずつ</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>できない</translation>
    </message>
    <message>
        <source>can sit so</source>
        <translation>できる</translation>
    </message>
    <message>
        <source>with difficulty</source>
        <translation>つらいができる</translation>
    </message>
    <message>
        <source>more than an hour</source>
        <translation>1時間以上</translation>
    </message>
    <message>
        <source>half an hour to an hour</source>
        <translation>30分〜1時間</translation>
    </message>
    <message>
        <source>less than half an hour</source>
        <translation>30分未満</translation>
    </message>
    <message>
        <source>indoors only</source>
        <translation>家の中だけ</translation>
    </message>
    <message>
        <source>no cane</source>
        <translation>使わない</translation>
    </message>
    <message>
        <source>outdoors</source>
        <translation>外出時</translation>
    </message>
    <message>
        <source>always</source>
        <translation>いつも</translation>
    </message>
    <message>
        <source>takes none</source>
        <translation>飲んでいない</translation>
    </message>
    <message>
        <source>less than before</source>
        <translation>前より減った</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>前と同じ</translation>
    </message>
    <message>
        <source>more than before</source>
        <translation>前より増えた</translation>
    </message>
    <message>
        <source>hyaluronic acid</source>
        <translation>ヒアルロン酸</translation>
    </message>
    <message>
        <source>steroid</source>
        <translation>ステロイド</translation>
    </message>
    <message>
        <source>surgery</source>
        <translation>手術</translation>
    </message>
    <message>
        <source>another</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>ill at home</source>
        <translation>自宅で療養</translation>
    </message>
    <message>
        <source>saw a doctor</source>
        <translation>受診した</translation>
    </message>
    <message>
        <source>hospital stay</source>
        <translation>入院した</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>none taken</source>
        <translation>撮っていない</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>撮った</translation>
    </message>
    <message>
        <source>will be taken</source>
        <translation>撮る予定</translation>
    </message>
    <message>
        <source>no subject</source>
        <translation>話題なし</translation>
    </message>
    <message>
        <source>talked about</source>
        <translation>話した</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>予定あり</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>迷っている</translation>
    </message>
    <message>
        <source>Sign of danger: %1</source>
        <translation>危険な徴候：%1</translation>
    </message>
    <message>
        <source>No sign of danger</source>
        <translation>危険な徴候なし</translation>
    </message>
    <message>
        <source>Pain is easing.</source>
        <translation>痛みは和らいできている。</translation>
    </message>
    <message>
        <source>No change since last time.</source>
        <translation>前回から変わりない。</translation>
    </message>
    <message>
        <source>Stairs are easier.</source>
        <translation>階段が楽になった。</translation>
    </message>
    <message>
        <source>Keeps up the exercises.</source>
        <translation>体操を続けている。</translation>
    </message>
    <message>
        <source>Was told to rest and cool.</source>
        <translation>安静と冷却を案内した。</translation>
    </message>
    <message>
        <source>Was told to see the family doctor.</source>
        <translation>かかりつけ医の受診を案内した。</translation>
    </message>
    <message>
        <source>Will send images.</source>
        <translation>画像を送ってくださる予定。</translation>
    </message>
    <message>
        <source>Prefers LINE next time.</source>
        <translation>次回はLINEを希望。</translation>
    </message>
    <message>
        <source>Answered in the presence of the family.</source>
        <translation>家族同席で回答。</translation>
    </message>
    <message>
        <source>Dear %1,</source>
        <extracomment>The patient is addressed with respect</extracomment>
        <translation>%1 様</translation>
    </message>
    <message>
        <source>Thank you very much for taking the time to talk with us today. We have written down what you told us.</source>
        <translation>本日はお忙しいところお話をお聞かせいただき、ありがとうございました。伺った内容は記録いたしました。</translation>
    </message>
    <message>
        <source>We plan to call you again around %1.</source>
        <translation>次回は%1ごろにお電話する予定です。</translation>
    </message>
    <message>
        <source>Please see a doctor without waiting when a joint becomes hot, red or very swollen, when you have a fever, or when you cannot put weight on the leg. With chest pain or trouble breathing, call 119 first.</source>
        <translation>関節が熱く赤く腫れる、熱が出る、足に体重をかけられないときは、待たずに医療機関を受診してください。胸の痛みや息苦しさがあるときは、まず119番に電話してください。</translation>
    </message>
    <message>
        <source>If anything worries you, please write to us.</source>
        <translation>気になることがありましたら、ご連絡ください。</translation>
    </message>
    <message>
        <source>The texts of KOOS-12 belong to its developers. Read them from your licensed copy, or load it under Settings → Calls (“ayumictl text-pack load” does the same).</source>
        <translation>KOOS-12の設問文の権利は開発者にあります。許諾を得た手元の用紙を読み上げるか、「設定 → 電話」で読み込んでください（「ayumictl text-pack load」でもできます）。</translation>
    </message>
</context>
<context>
    <name>ayumi::CaseChoiceModel</name>
    <message>
        <source>holds this talk</source>
        <translation>このトークあり</translation>
    </message>
</context>
<context>
    <name>ayumi::CaseColumnModel</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ayumi::CaseFileWords</name>
    <message>
        <source>not known</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 side, %2 what is said about it</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s)</source>
        <translation>
            <numerusform>同意%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>passport valid</source>
        <translation>旅券 ✓</translation>
    </message>
    <message>
        <source>passport too short</source>
        <translation>旅券の期間不足</translation>
    </message>
    <message>
        <source>arrival %1</source>
        <translation>到着 %1</translation>
    </message>
    <message>
        <source>with drip</source>
        <translation>点滴あり</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>問診</translation>
    </message>
    <message>
        <source>Counselling</source>
        <translation>カウンセリング</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Trip</source>
        <translation>渡航</translation>
    </message>
    <message>
        <source>%1 (born %2)</source>
        <extracomment>%1 age, %2 birth date</extracomment>
        <translation>%1（%2生）</translation>
    </message>
    <message>
        <source>Joints</source>
        <translation>関節</translation>
    </message>
    <message>
        <source>KL grade</source>
        <translation>KL 分類</translation>
    </message>
    <message>
        <source>Pain before</source>
        <translation>治療前の痛み</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>症状</translation>
    </message>
    <message>
        <source>Treated with</source>
        <translation>治療歴</translation>
    </message>
    <message>
        <source>LINE</source>
        <translation>LINE</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Best time</source>
        <translation>希望時間</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>緊急連絡先</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>旅券</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Romaji</source>
        <translation>ローマ字</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1~%2</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>滞在</translation>
    </message>
    <message>
        <source>Companion</source>
        <translation>同行者</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>画像%n枚</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 /10</translation>
    </message>
    <message>
        <source>before</source>
        <translation>開始時</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1から</translation>
    </message>
    <message>
        <source>today</source>
        <translation>本日</translation>
    </message>
    <message>
        <source>Follow-up call: %1</source>
        <translation>フォローアップ：%1</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Three calls without an answer</source>
        <translation>3回連絡がつきません</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Next follow-up: %1</source>
        <translation>次のフォローアップ：%1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Send the arrival card</source>
        <translation>入国カードの送信</translation>
    </message>
    <message>
        <source>Arrival on %1</source>
        <translation>%1到着</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>The passport must be renewed</source>
        <translation>旅券の更新が必要です</translation>
    </message>
    <message>
        <source>It must be valid until %1.</source>
        <translation>%1まで有効である必要があります。</translation>
    </message>
    <message>
        <source>Look at the images</source>
        <translation>画像の確認</translation>
    </message>
    <message>
        <source>Answer the patient</source>
        <translation>患者さんへの返信</translation>
    </message>
    <message>
        <source>The message of %1 waits.</source>
        <translation>%1のメッセージが未返信です。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>見直し</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Everything is there</source>
        <translation>すべてそろっています</translation>
    </message>
    <message>
        <source>Next stage: %1</source>
        <translation>次の段階：%1</translation>
    </message>
    <message>
        <source>Advance</source>
        <translation>進める</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>症例を終了</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Consider a further treatment</source>
        <translation>再治療の検討</translation>
    </message>
    <message>
        <source>Treated on %1</source>
        <translation>治療日 %1</translation>
    </message>
    <message>
        <source>Missing before the next stage</source>
        <translation>次の段階までに必要なもの</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold the online counselling</source>
        <translation>オンラインカウンセリングの実施</translation>
    </message>
    <message>
        <source>Decision for the %1</source>
        <translation>%1の適応判断</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>適応判断</translation>
    </message>
    <message>
        <source>The doctor decides.</source>
        <translation>医師が判断します。</translation>
    </message>
    <message>
        <source>%1 mo</source>
        <extracomment>Below a chart, where there is room for five letters: 3 months after the treatment</extracomment>
        <translation>%1か月</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 day, %2 both clocks</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Visit</source>
        <extracomment>Tab of the case file: the days at the hospital</extracomment>
        <translation>治療</translation>
    </message>
    <message>
        <source>Calls</source>
        <extracomment>Tab of the case file: the follow-up calls</extracomment>
        <translation>フォローアップ</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>Tab of the case file: its documents</extracomment>
        <translation>書類</translation>
    </message>
    <message>
        <source>start</source>
        <extracomment>Below a chart, where there is room for five letters: before the treatment</extracomment>
        <translation>開始</translation>
    </message>
</context>
<context>
    <name>ayumi::CaseRowWords</name>
    <message>
        <source>%1 KL %2</source>
        <translation>%1 KL%2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>arrival %1</source>
        <translation>到着 %1</translation>
    </message>
    <message>
        <source>message %1</source>
        <translation>メッセージ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n日超過</numerusform>
        </translation>
    </message>
    <message>
        <source>call today</source>
        <translation>今日連絡</translation>
    </message>
    <message>
        <source>since today</source>
        <translation>今日から</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>alert</source>
        <translation>要注意</translation>
    </message>
    <message>
        <source>%1 in this stage</source>
        <translation>この段階で%1</translation>
    </message>
    <message>
        <source>KL right %1, left %2</source>
        <translation>KL 右%1・左%2</translation>
    </message>
</context>
<context>
    <name>ayumi::CaseTableModel</name>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年齢</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Joints</source>
        <translation>部位</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>対応待ち</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次の予定</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>In stage</source>
        <translation>この段階</translation>
    </message>
</context>
<context>
    <name>ayumi::ConsultationProposals</name>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Kana</source>
        <translation>フリガナ</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>生年月日</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年齢</translation>
    </message>
    <message>
        <source>Symptoms: %1</source>
        <translation>症状：%1</translation>
    </message>
    <message>
        <source>Symptoms</source>
        <translation>症状</translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>%1：なし（確認済み）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a question of the intake, %2 a joint</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ayumi::ErrorText</name>
    <message>
        <source>Something went wrong inside Ayumi (%1). Nothing was changed. Please try again, and report it if it happens again.</source>
        <translation>Ayumiの内部で問題が起きました（%1）。何も変更されていません。もう一度お試しのうえ、繰り返す場合はお知らせください。</translation>
    </message>
    <message>
        <source>Stopped as you asked. Nothing was changed.</source>
        <translation>ご指示により中止しました。何も変更されていません。</translation>
    </message>
    <message>
        <source>%1 was not found. Perhaps somebody changed it; refresh and look again.</source>
        <translation>%1が見つかりません。ほかの人が変更した可能性があります。表示を更新して確認してください。</translation>
    </message>
    <message>
        <source>Your role (%1) does not allow this: %2. Ask an administrator.</source>
        <translation>あなたの役割（%1）では「%2」ことはできません。管理者に相談してください。</translation>
    </message>
    <message>
        <source>Somebody else saved %1 while you were working. Compare both versions and choose; what you typed is kept.</source>
        <translation>作業中に、ほかの人が%1を保存しました。両方を比べて選んでください。入力した内容は残っています。</translation>
    </message>
    <message>
        <source>Please fill in: %1.</source>
        <translation>入力してください：%1</translation>
    </message>
    <message>
        <source>%1 cannot be “%2”. Please correct it.</source>
        <translation>%1に「%2」は入力できません。訂正してください。</translation>
    </message>
    <message>
        <source>%1 is too long; %2 characters fit. Please shorten it.</source>
        <translation>%1が長すぎます（%2文字まで）。短くしてください。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2. Check that it exists and that you may open it.</source>
        <translation>ファイル%1を読み取れません（%2）。ファイルの有無と開く権限を確認してください。</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2. Choose another place or free the file.</source>
        <translation>ファイル%1に書き込めません（%2）。別の場所を選ぶか、使用中のファイルを閉じてください。</translation>
    </message>
    <message>
        <source>The disk is full (%1). Nothing was lost: make room and save again.</source>
        <translation>ディスクの空きがありません（%1）。データは失われていません。空きを作ってから、もう一度保存してください。</translation>
    </message>
    <message>
        <source>“%1” is not a date Ayumi can read. Write for example 1958/4/2, S33.4.2 or 昭和33年4月2日.</source>
        <translation>「%1」は日付として読み取れません。1958/4/2、S33.4.2、昭和33年4月2日のように入力してください。</translation>
    </message>
    <message>
        <source>The date “%1” does not exist. Please check day and month.</source>
        <translation>「%1」という日付はありません。月と日を確認してください。</translation>
    </message>
    <message>
        <source>“%1” does not exist in that era. Did you mean %2?</source>
        <translation>「%1」はその元号にはありません。%2ではありませんか。</translation>
    </message>
    <message>
        <source>%1 lies in the future (%2). Enter it when it has happened.</source>
        <translation>%1が未来の日付です（%2）。実施後に入力してください。</translation>
    </message>
    <message>
        <source>%1 comes after %2. Please check both dates.</source>
        <translation>%1が%2より後になっています。両方の日付を確認してください。</translation>
    </message>
    <message>
        <source>There is no clinic in %1. Choose its folder, or create a new clinic.</source>
        <translation>%1にクリニックのデータがありません。フォルダーを選び直すか、新しく作成してください。</translation>
    </message>
    <message>
        <source>%1 already holds a clinic or other files. Choose an empty folder.</source>
        <translation>%1にはすでにクリニックのデータか、ほかのファイルがあります。空のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Ayumi may not write in %1. Choose another folder or ask for the right to write there.</source>
        <translation>%1に書き込む権限がありません。別のフォルダーを選ぶか、書き込み権限を依頼してください。</translation>
    </message>
    <message>
        <source>The key file %1 cannot be read. Without it nothing can be opened: restore it from a backup, and do not create a new clinic in this folder.</source>
        <translation>鍵ファイル%1を読み取れません。これがないとデータを開けません。バックアップから戻してください。このフォルダーに新しく作成しないでください。</translation>
    </message>
    <message>
        <source>The key file %1 is damaged. Your data are still there: restore the key file from a backup.</source>
        <translation>鍵ファイル%1が壊れています。データは残っています。鍵ファイルをバックアップから戻してください。</translation>
    </message>
    <message>
        <source>Name and password do not fit together. Check capital letters and the input mode.</source>
        <translation>名前とパスワードの組み合わせが正しくありません。大文字・小文字と入力モードを確認してください。</translation>
    </message>
    <message>
        <source>The password needs at least %1 characters. Four unrelated words are easy to remember.</source>
        <translation>パスワードは%1文字以上にしてください。関係のない4つの言葉を並べると覚えやすくなります。</translation>
    </message>
    <message>
        <source>After several wrong passwords Ayumi waits. Please try again in %1 s.</source>
        <translation>パスワードの誤りが続いたため、しばらく待つ必要があります。%1秒後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>Group %1 of the recovery key has a typing error. Compare it with the printed sheet.</source>
        <translation>復旧キーの%1番目のまとまりに入力の誤りがあります。印刷した用紙と比べてください。</translation>
    </message>
    <message>
        <source>This recovery key is well written but belongs to another clinic. Look for the sheet of this one.</source>
        <translation>この復旧キーは正しい形ですが、別のクリニックのものです。このクリニックの用紙を探してください。</translation>
    </message>
    <message>
        <source>Nobody named %1 works here. Choose a name from the staff list.</source>
        <translation>%1という名前のスタッフはいません。スタッフ一覧から選んでください。</translation>
    </message>
    <message>
        <source>The access of %1 was switched off. Ask an administrator.</source>
        <translation>%1の利用は停止されています。管理者に相談してください。</translation>
    </message>
    <message>
        <source>Somebody is already called %1. Choose a name that tells both apart.</source>
        <translation>%1という名前はすでに使われています。区別できる名前にしてください。</translation>
    </message>
    <message>
        <source>This is the last administrator. Make somebody else an administrator first.</source>
        <translation>最後の管理者です。先に別の人を管理者にしてください。</translation>
    </message>
    <message>
        <source>Nobody is signed in any more. Sign in and try again; what you typed is kept.</source>
        <translation>サインインしていません。サインインしてもう一度お試しください。入力した内容は残っています。</translation>
    </message>
    <message>
        <source>The database would not be encrypted: SQLCipher is missing from this installation. Ayumi opens nothing until it is repaired.</source>
        <translation>データベースが暗号化されません。SQLCipherがインストールされていないため、修復されるまで何も開きません。</translation>
    </message>
    <message>
        <source>The database driver %1 is missing. Install Ayumi again.</source>
        <translation>データベースドライバー%1がありません。Ayumiを再インストールしてください。</translation>
    </message>
    <message>
        <source>The database cannot be reached: %1. Check the connection; Ayumi loses nothing meanwhile.</source>
        <translation>データベースに接続できません（%1）。接続を確認してください。その間もデータは失われません。</translation>
    </message>
    <message>
        <source>The database is busy with another program. Please try again in a moment.</source>
        <translation>データベースを別のプログラムが使用中です。少し待ってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The key does not open the database %1: it belongs to another key file, or its beginning is damaged. Do not overwrite it; restore key file and database from the same backup.</source>
        <translation>この鍵ではデータベース%1を開けません。別の鍵ファイルのものか、先頭部分が壊れています。上書きせず、鍵ファイルとデータベースを同じバックアップから戻してください。</translation>
    </message>
    <message>
        <source>The database %1 is damaged. Do not overwrite it; restore the last verified backup into a new folder.</source>
        <translation>データベース%1が壊れています。上書きせず、検証済みの最新バックアップを新しいフォルダーに復元してください。</translation>
    </message>
    <message>
        <source>A part of the database %1 is missing. Do not overwrite it; restore the last verified backup into a new folder.</source>
        <translation>データベース%1の一部が欠けています。上書きせず、検証済みの最新バックアップを新しいフォルダーに復元してください。</translation>
    </message>
    <message>
        <source>The file %1 is not an Ayumi database. Somebody may have put another file in its place; nothing was changed.</source>
        <translation>%1はAyumiのデータベースではありません。別のファイルに置き換わった可能性があります。何も変更されていません。</translation>
    </message>
    <message>
        <source>This clinic was used with a newer Ayumi (data version %1, this program knows %2). Please update the program; nothing was changed.</source>
        <translation>このクリニックは新しいAyumiで使われています（データの版%1、このプログラムは%2まで対応）。プログラムを更新してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>The database refused: %1. Nothing was changed. Please try again, and report it if it happens again.</source>
        <translation>データベースが処理を拒否しました（%1）。何も変更されていません。もう一度お試しのうえ、繰り返す場合はお知らせください。</translation>
    </message>
    <message>
        <source>Step %1 of the database&apos;s history is not the one this program knows. Use the program that made the clinic; nothing was changed.</source>
        <translation>データベースの更新履歴%1が、このプログラムの内容と一致しません。作成時のプログラムを使ってください。何も変更されていません。</translation>
    </message>
    <message>
        <source>Record %1 of the audit log was changed. Keep this clinic as it is and call for help.</source>
        <translation>監査記録の%1番が書き換えられています。このまま保存し、専門の担当者に連絡してください。</translation>
    </message>
    <message>
        <source>The end of the audit log is missing: it should reach record %1 and ends at %2. Keep this clinic as it is and call for help.</source>
        <translation>監査記録の末尾が欠けています（%1番まであるはずが%2番で終わっています）。このまま保存し、専門の担当者に連絡してください。</translation>
    </message>
    <message>
        <source>The stored file %1 is damaged and is not shown. Restore it from a backup.</source>
        <translation>保存ファイル%1が壊れているため表示しません。バックアップから戻してください。</translation>
    </message>
    <message>
        <source>The stored file %1 is missing. Restore it from a backup.</source>
        <translation>保存ファイル%1がありません。バックアップから戻してください。</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB. Please send it in a smaller form.</source>
        <translation>%1は%2 MiBを超えています。小さくしてから取り込んでください。</translation>
    </message>
    <message>
        <source>The backup %1 is damaged (%2). Use another one, and make a new backup today.</source>
        <translation>バックアップ%1が壊れています（%2）。別のバックアップを使い、今日中に新しく作成してください。</translation>
    </message>
    <message>
        <source>%1 already holds files. A backup is only restored into a new folder.</source>
        <translation>%1にはすでにファイルがあります。復元は新しいフォルダーにのみ行えます。</translation>
    </message>
    <message>
        <source>There is no backup in %1. Choose the folder that holds its manifest.</source>
        <translation>%1にバックアップがありません。マニフェストのあるフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The step “%1” is not complete: %2 items are missing. They are listed in the case file.</source>
        <translation>「%1」の段階に%2件の不足があります。症例ファイルの一覧を確認してください。</translation>
    </message>
    <message>
        <source>Please write why the case moves on although something is missing.</source>
        <translation>不足があるまま進める理由を書いてください。</translation>
    </message>
    <message>
        <source>A case cannot go from “%1” to “%2”.</source>
        <translation>症例を「%1」から「%2」に進めることはできません。</translation>
    </message>
    <message>
        <source>Case %1 is closed. Reopen it first.</source>
        <translation>症例%1は終了しています。先に再開してください。</translation>
    </message>
    <message>
        <source>There is no case “%1”. Case numbers look like A-000187.</source>
        <translation>症例「%1」はありません。症例番号はA-000187の形です。</translation>
    </message>
    <message>
        <source>A decision needs the doctor&apos;s name, the country and the number of the licence.</source>
        <translation>適応判断には、医師の氏名、免許の国と番号が必要です。</translation>
    </message>
    <message>
        <source>Please choose or write the doctor&apos;s reason.</source>
        <translation>医師の判断理由を選ぶか、書いてください。</translation>
    </message>
    <message>
        <source>Please say what the consent covers: which joint, or who receives the data.</source>
        <translation>同意の範囲（どの関節か、情報の提供先）を指定してください。</translation>
    </message>
    <message>
        <source>This consent was withdrawn before.</source>
        <translation>この同意はすでに撤回されています。</translation>
    </message>
    <message>
        <source>The treatment (%1) would lie before its consent (%2). Please check both dates.</source>
        <translation>治療（%1）が同意（%2）より前になります。両方の日付を確認してください。</translation>
    </message>
    <message>
        <source>No doctor&apos;s decision allows a treatment here: %1. Check the side, or record the decision first.</source>
        <translation>この部位の治療を認める医師の判断がありません：%1。左右を確認するか、先に判断を記録してください。</translation>
    </message>
    <message>
        <source>There is no valid consent for: %1. Check the side, or record the consent first.</source>
        <translation>有効な同意がありません：%1。左右を確認するか、先に同意を記録してください。</translation>
    </message>
    <message>
        <source>The hospital doctor has not given the go after examination and blood test.</source>
        <translation>診察・血液検査後の現地医師の実施可の判断がありません。</translation>
    </message>
    <message>
        <source>There is no valid consent for the drip. Record it first.</source>
        <translation>点滴の有効な同意がありません。先に記録してください。</translation>
    </message>
    <message>
        <source>The treatment date %1 lies outside the trip (%2 to %3). Please check both.</source>
        <translation>治療日%1が渡航期間（%2〜%3）の外です。両方を確認してください。</translation>
    </message>
    <message>
        <source>The passport expires on %1; it must be valid until %2 (six months after arrival).</source>
        <translation>旅券の有効期限は%1です。%2（到着から6か月）まで有効である必要があります。</translation>
    </message>
    <message>
        <source>“%1” is not a Japanese passport number: two letters and seven digits.</source>
        <translation>「%1」は日本の旅券番号ではありません（英字2文字と数字7桁）。</translation>
    </message>
    <message>
        <source>This follow-up (%1) is finished already.</source>
        <translation>このフォローアップ（%1）はすでに終了しています。</translation>
    </message>
    <message>
        <source>The follow-up %2 of case %1 stands on a day that does not follow from the date of treatment. Open the case and correct the date of treatment.</source>
        <translation>症例%1のフォローアップ（%2）の予定日が治療日と合っていません。症例を開いて、治療日を訂正してください。</translation>
    </message>
    <message>
        <source>%1 is outside the scale. Enter a whole number from %2 to %3.</source>
        <translation>%1は範囲外です。%2から%3までの整数を入力してください。</translation>
    </message>
    <message>
        <source>The step %1 of the plan cannot be %2. A follow-up is due at least one day and at most ten years after the treatment, and no two steps have the same name or day.</source>
        <translation>計画の時点%1を%2にすることはできません。時点は治療の1日後から10年後までとし、名前も日も重ならないようにしてください。</translation>
    </message>
    <message>
        <source>This person is already travelling from %2 to %3 with case %1. Change the dates of one of the two journeys.</source>
        <translation>この方は症例%1で%2から%3まで渡航の予定です。どちらかの日程を変更してください。</translation>
    </message>
    <message>
        <source>The clocks of %2 skip %1 that day. Please choose another time.</source>
        <translation>%2ではその日、時計が進むため%1は存在しません。別の時刻を選んでください。</translation>
    </message>
    <message>
        <source>There is no time zone “%1”. Write it like Asia/Tokyo or Asia/Kuala_Lumpur.</source>
        <translation>「%1」というタイムゾーンはありません。Asia/TokyoやAsia/Kuala_Lumpurのように入力してください。</translation>
    </message>
    <message>
        <source>%1 cannot be read as a calendar: %2. Nothing was taken from it. Ask for the file again as iCalendar (.ics).</source>
        <translation>%1をカレンダーとして読み取れません：%2。何も取り込んでいません。iCalendar形式（.ics）のファイルをもう一度もらってください。</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB, more than any calendar we know. Nothing was taken from it.</source>
        <translation>%1は%2 MiBを超えており、カレンダーとしては大きすぎます。何も取り込んでいません。</translation>
    </message>
    <message>
        <source>The holidays of %1 in %2 are not known yet. Import them in Settings → Holidays.</source>
        <translation>%1の%2年の祝日はまだ登録されていません。「設定」→「祝日」で取り込んでください。</translation>
    </message>
    <message>
        <source>This person was joined with another. Open the other record.</source>
        <translation>この方は別の記録に統合されています。そちらを開いてください。</translation>
    </message>
    <message>
        <source>“%1” is not a LINE talk history Ayumi knows. Export the talk as text from LINE, or as CSV from LINE Official Account Manager.</source>
        <translation>「%1」は対応しているLINEトーク履歴ではありません。LINEからテキストで、またはLINE公式アカウントの管理画面からCSVで書き出してください。</translation>
    </message>
    <message>
        <source>“%1” is packed. Unpack it first and choose the text file inside.</source>
        <translation>「%1」は圧縮されています。先に展開し、中のテキストファイルを選んでください。</translation>
    </message>
    <message>
        <source>The dates (for example %1) can be read as month first or day first. Please choose.</source>
        <translation>日付（例：%1）が月・日の順か、日・月の順か判断できません。選んでください。</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MiB. Export a shorter period.</source>
        <translation>「%1」は%2 MiBを超えています。期間を短くして書き出してください。</translation>
    </message>
    <message>
        <source>Please choose who the patient is: %1.</source>
        <translation>患者が誰かを選んでください：%1</translation>
    </message>
    <message>
        <source>The document cannot be printed yet: %1.</source>
        <translation>まだ印刷できません：%1</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>The file %1 is damaged and is not shown. Restore it from a backup.</source>
        <translation>ファイル%1が壊れているため表示しません。バックアップから戻してください。</translation>
    </message>
    <message>
        <source>The file %1 was not made by Ayumi for this clinic. Choose another one; nothing was changed.</source>
        <translation>ファイル%1はこのクリニックのAyumiで作られたものではありません。別のファイルを選んでください。何も変更されていません。</translation>
    </message>
    <message>
        <source>The file %1 was written by a newer Ayumi. Please update the program; nothing was changed.</source>
        <translation>ファイル%1は新しいAyumiで作られています。プログラムを更新してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>The computer has too little free memory for this. Close other programs and try again; nothing was changed.</source>
        <translation>空きメモリーが足りません。ほかのプログラムを閉じて、もう一度お試しください。何も変更されていません。</translation>
    </message>
    <message>
        <source>The file %1 is not an Ayumi key file. Somebody may have put another file in its place: restore it from a backup.</source>
        <translation>%1はAyumiの鍵ファイルではありません。別のファイルに置き換わった可能性があります。バックアップから戻してください。</translation>
    </message>
    <message>
        <source>The key file was written by a newer Ayumi (version %1, this program knows %2). Please update the program; nothing was changed.</source>
        <translation>鍵ファイルは新しいAyumiで作られています（版%1、このプログラムは%2まで対応）。プログラムを更新してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>Another program is using the key file %1. Please try again in a moment.</source>
        <translation>鍵ファイル%1を別のプログラムが使用中です。少し待ってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The lot %1 could be used until %2. Enter the lot and the time that were really used, or correct the expiry of the lot in the trip.</source>
        <translation>ロット%1の使用期限は%2です。実際に使用したロットと時刻を入力するか、渡航の欄にあるロットの使用期限を直してください。</translation>
    </message>
</context>
<context>
    <name>ayumi::FollowUpRowWords</name>
    <message>
        <source>d MMM</source>
        <extracomment>Format of a day of this year without its weekday, for QLocale::toString</extracomment>
        <translation>M/d</translation>
    </message>
    <message>
        <source>not tried yet</source>
        <translation>未連絡</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n failed try(s), last %1</source>
        <translation>
            <numerusform>不通%n回 ・ 最終 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>最終 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n日超過</numerusform>
        </translation>
    </message>
    <message>
        <source>all day</source>
        <translation>終日</translation>
    </message>
    <message>
        <source>right %1, left %2</source>
        <translation>右%1 左%2</translation>
    </message>
    <message>
        <source>right %1</source>
        <translation>右%1</translation>
    </message>
    <message>
        <source>left %1</source>
        <translation>左%1</translation>
    </message>
    <message>
        <source>treated %1</source>
        <translation>治療 %1</translation>
    </message>
    <message>
        <source>last pain %1</source>
        <translation>前回の痛み %1</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>電話番号なし</translation>
    </message>
    <message>
        <source>best at %1</source>
        <translation>連絡可 %1</translation>
    </message>
    <message>
        <source>unreachable?</source>
        <translation>連絡不能？</translation>
    </message>
    <message>
        <source>call back</source>
        <translation>折り返し</translation>
    </message>
</context>
<context>
    <name>ayumi::InvitationText</name>
    <message>
        <source>Online counselling</source>
        <translation>オンラインカウンセリング</translation>
    </message>
    <message>
        <source>Telephone call</source>
        <translation>お電話</translation>
    </message>
    <message>
        <source>Visit to the hospital</source>
        <translation>ご来院</translation>
    </message>
    <message>
        <source>Flight</source>
        <translation>ご搭乗</translation>
    </message>
    <message>
        <source>Pick-up</source>
        <translation>お迎え</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>ご予約</translation>
    </message>
    <message>
        <source>Dear %1,</source>
        <extracomment>%1 the patient&apos;s name</extracomment>
        <translation>%1 様</translation>
    </message>
    <message>
        <source>We are sorry: the following appointment will not take place. We will contact you about another date.</source>
        <translation>誠に申し訳ございませんが、下記のご予約は中止とさせていただきます。あらためて日程のご相談をさせていただきます。</translation>
    </message>
    <message>
        <source>Thank you for your time. Your appointment is as follows.</source>
        <translation>いつもお世話になっております。ご予約の内容をご案内いたします。</translation>
    </message>
    <message>
        <source>What: %1</source>
        <translation>内容：%1</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>日にち：%1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>時刻：%1</translation>
    </message>
    <message>
        <source>Length: about %1</source>
        <translation>所要時間：約%1</translation>
    </message>
    <message>
        <source>Link: %1</source>
        <translation>接続先：%1</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>場所：%1</translation>
    </message>
    <message>
        <source>An interpreter will be with you: %1</source>
        <translation>通訳が同席いたします：%1</translation>
    </message>
    <message>
        <source>If the time does not suit you, please tell us; we will gladly find another one.</source>
        <translation>ご都合が合わない場合は、ご遠慮なくお知らせください。別の日時をご用意いたします。</translation>
    </message>
    <message>
        <source>%1 in Japan (%2 in Malaysia)</source>
        <extracomment>%1 a time, %2 a time, with its date where that is another one</extracomment>
        <translation>日本時間 %1（マレーシア時間 %2）</translation>
    </message>
</context>
<context>
    <name>ayumi::LeftOutWords</name>
    <message>
        <source>%1 or more</source>
        <translation>%1件以上</translation>
    </message>
    <message>
        <source>Not shown: %1</source>
        <translation>表示していないもの：%1</translation>
    </message>
    <message>
        <source>calls of others: %1</source>
        <translation>ほかの担当者の連絡 %1件</translation>
    </message>
    <message>
        <source>calls after this period: %1</source>
        <translation>この期間より後の連絡 %1件</translation>
    </message>
    <message>
        <source>Lost to follow-up (%1)…</source>
        <translation>追跡不能（%1件）…</translation>
    </message>
    <message>
        <source>closed cases</source>
        <translation>終了した症例</translation>
    </message>
    <message>
        <source>cases of other people</source>
        <translation>ほかの担当者の症例</translation>
    </message>
    <message>
        <source>other stages</source>
        <translation>ほかの段階</translation>
    </message>
    <message>
        <source>the other side</source>
        <translation>反対側</translation>
    </message>
    <message>
        <source>cases that moved lately</source>
        <translation>最近動いた症例</translation>
    </message>
    <message>
        <source>cases without “%1”</source>
        <translation>「%1」を含まない症例</translation>
    </message>
</context>
<context>
    <name>ayumi::LineHistoryWords</name>
    <message>
        <source>LINE on a phone</source>
        <translation>スマートフォンのLINE</translation>
    </message>
    <message>
        <source>LINE on a computer</source>
        <translation>パソコンのLINE</translation>
    </message>
    <message>
        <source>Official account, CSV</source>
        <translation>公式アカウントのCSV</translation>
    </message>
    <message>
        <source>language unknown</source>
        <translation>言語不明</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英語</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中国語</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>テキスト%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>写真%n枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n video(s)</source>
        <translation>
            <numerusform>動画%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sticker(s)</source>
        <translation>
            <numerusform>スタンプ%n個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>ファイル%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>通話%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken back</source>
        <translation>
            <numerusform>送信取消%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ayumi::PlanWords</name>
    <message>
        <source>Every treatment: %1</source>
        <translation>%1の治療すべて</translation>
    </message>
    <message>
        <source>Usual plan</source>
        <translation>通常の計画</translation>
    </message>
    <message>
        <source>No open case follows this plan.</source>
        <translation>この計画に沿っている症例はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n open case(s) follow this plan.</source>
        <translation>
            <numerusform>%n件の症例がこの計画に沿っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 All of them are as the plan wants them.</source>
        <translation>%1すべて計画どおりです。</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) move.</source>
        <translation>
            <numerusform>%n件の連絡の日が変わります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) keep their day and change in details.</source>
        <translation>
            <numerusform>%n件は日はそのままで、内容が変わります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) are new.</source>
        <translation>
            <numerusform>%n件の連絡が加わります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) are not in the plan any more and are closed.</source>
        <translation>
            <numerusform>%n件は計画から外れるため終了になります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) stay because somebody fixed their day.</source>
        <translation>
            <numerusform>%n件は日が固定されているため変わりません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) stay because a time is agreed with the patient.</source>
        <translation>
            <numerusform>%n件は患者さんと約束した時刻があるため変わりません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) stay because they are finished.</source>
        <translation>
            <numerusform>%n件は終わっているため変わりません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n case(s) are listed.</source>
        <translation>
            <numerusform>最初の%n件だけを表示しています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ayumi::ProposedTimeWords</name>
    <message>
        <source>%1 %2 (Kuala Lumpur %3)</source>
        <extracomment>%1 day, %2 clock in Japan, %3 clock in Kuala Lumpur</extracomment>
        <translation>%1 %2（クアラルンプール %3）</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the due day</source>
        <translation>
            <numerusform>予定日の%n日後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before the due day</source>
        <translation>
            <numerusform>予定日の%n日前</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Not offered: %1</source>
        <translation>候補から外した日：%1</translation>
    </message>
    <message>
        <source>Best reached: %1. Ayumi could not read these hours.</source>
        <translation>連絡希望：%1（Ayumiには読み取れませんでした）</translation>
    </message>
    <message>
        <source>Best reached: %1 (%2).</source>
        <translation>連絡希望：%1（%2）</translation>
    </message>
    <message>
        <source>Due %1, from %2 until %3.</source>
        <translation>予定日 %1、期間 %2〜%3。</translation>
    </message>
    <message>
        <source>%1 Made by %2.</source>
        <translation>%1担当 %2。</translation>
    </message>
</context>
<context>
    <name>ayumi::ReminderListModel</name>
    <message>
        <source>urgent</source>
        <translation>至急</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>症例を開く</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>担当を決める…</translation>
    </message>
    <message>
        <source>Why is this here?</source>
        <translation>表示されている理由</translation>
    </message>
</context>
<context>
    <name>ayumi::ReminderWords</name>
    <message numerus="yes">
        <source>%n image(s) to look at</source>
        <translation>
            <numerusform>画像%n枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>wrote %n day(s) ago</source>
        <translation>
            <numerusform>%n日前に受信</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n joint(s) without a decision</source>
        <translation>
            <numerusform>%n関節の判断待ち</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) missing, arrival on %1</source>
        <translation>
            <numerusform>未完了%n件 ・ 到着 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) missing</source>
        <translation>
            <numerusform>未完了%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>must be valid until %1</source>
        <translation>%1まで有効なことが必要</translation>
    </message>
    <message>
        <source>arrival on %1</source>
        <translation>到着 %1</translation>
    </message>
    <message>
        <source>treated on %1</source>
        <translation>治療 %1</translation>
    </message>
    <message>
        <source>planned for %1</source>
        <translation>予定日 %1</translation>
    </message>
    <message>
        <source>follow-up: %1</source>
        <translation>%1のフォローアップ</translation>
    </message>
    <message numerus="yes">
        <source>%n new image(s)</source>
        <translation>
            <numerusform>新しい画像%n枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no reply for %n day(s)</source>
        <translation>
            <numerusform>返信なし%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>decision pending</source>
        <translation>判断待ち</translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) missing</source>
        <translation>
            <numerusform>同意・説明 未完%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>passport too short</source>
        <translation>旅券の期限</translation>
    </message>
    <message>
        <source>arrival card</source>
        <translation>入国カード</translation>
    </message>
    <message>
        <source>further treatment?</source>
        <translation>再治療の検討</translation>
    </message>
    <message>
        <source>look again</source>
        <translation>再確認の時期</translation>
    </message>
    <message>
        <source>unreachable?</source>
        <translation>連絡不能？</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after</source>
        <translation>
            <numerusform>%n日後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before arrival</source>
        <translation>
            <numerusform>到着の%n日前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) before</source>
        <translation>
            <numerusform>%n分前</numerusform>
        </translation>
    </message>
    <message>
        <source>Images came and no doctor has decided yet.</source>
        <translation>画像が届き、医師の判断がまだです。</translation>
    </message>
    <message>
        <source>The patient wrote last and nobody has answered.</source>
        <translation>患者からの最後のメッセージに、まだ返信していません。</translation>
    </message>
    <message>
        <source>The counselling was held and a joint has no decision.</source>
        <translation>カウンセリングは済み、判断のない関節があります。</translation>
    </message>
    <message>
        <source>The journey is near and explanations or consents are missing.</source>
        <translation>渡航が近づき、説明または同意が不足しています。</translation>
    </message>
    <message>
        <source>The passport is not valid for six months after arrival.</source>
        <translation>旅券の有効期限が、到着後6か月に足りません。</translation>
    </message>
    <message>
        <source>The arrival card can be sent and was not.</source>
        <translation>入国カードを送れる時期ですが、まだ送っていません。</translation>
    </message>
    <message>
        <source>Six to twelve months after the treatment a further one may be considered.</source>
        <translation>治療から6か月〜12か月の間、次の治療を検討できます。</translation>
    </message>
    <message>
        <source>Exercise came first, and the agreed day to look again has come.</source>
        <translation>運動療法を優先し、見直すと決めた日になりました。</translation>
    </message>
    <message>
        <source>Three tries on different days reached nobody.</source>
        <translation>別々の日に3回連絡しましたが、つながりませんでした。</translation>
    </message>
    <message>
        <source>A consultation has no images and no reason why.</source>
        <translation>相談に画像がなく、ない理由も記録されていません。</translation>
    </message>
    <message>
        <source>Somebody went home without the discharge sheet.</source>
        <translation>退院時の説明書を渡さずに退院しました。</translation>
    </message>
    <message>
        <source>A follow-up call is to be made.</source>
        <translation>フォローアップの連絡をする時期です。</translation>
    </message>
    <message>
        <source>The patient asked to be called back.</source>
        <translation>患者から折り返しの連絡を頼まれています。</translation>
    </message>
    <message>
        <source>A time was agreed on for a follow-up call.</source>
        <translation>フォローアップの日時が決まっています。</translation>
    </message>
    <message>
        <source>The last verified backup is too old.</source>
        <translation>最後に検証したバックアップが古くなっています。</translation>
    </message>
    <message>
        <source>Somebody set this reminder by hand.</source>
        <translation>スタッフが手動で設定したリマインダーです。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 the name of a rule, %2 what exactly</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n日超過</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1から</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1まで</translation>
    </message>
    <message numerus="yes">
        <source>Overdue: %n</source>
        <translation>
            <numerusform>期限超過：%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today: %n</source>
        <translation>
            <numerusform>今日：%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Coming: %n</source>
        <translation>
            <numerusform>これから：%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n put off until later.</source>
        <translation>
            <numerusform>後に延期した%n件は表示していません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first of each kind are shown; there are more.</source>
        <translation>種類ごとに最初の分だけを表示しています。続きがあります。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences after each other</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>The rule is set to: %1.</source>
        <translation>規則の設定：%1</translation>
    </message>
    <message>
        <source>Last message from the patient: %1</source>
        <translation>患者からの最後のメッセージ：%1</translation>
    </message>
    <message>
        <source>Last answer before it: %1</source>
        <translation>その前の返信：%1</translation>
    </message>
    <message>
        <source>First image: %1</source>
        <translation>最初の画像：%1</translation>
    </message>
    <message numerus="yes">
        <source>Images: %n</source>
        <translation>
            <numerusform>画像：%n枚</numerusform>
        </translation>
    </message>
    <message>
        <source>Consultation opened: %1</source>
        <translation>相談の開始：%1</translation>
    </message>
    <message>
        <source>Counselling held: %1</source>
        <translation>カウンセリングの実施：%1</translation>
    </message>
    <message>
        <source>No decision: %1</source>
        <translation>判断なし：%1</translation>
    </message>
    <message>
        <source>Arrival: %1</source>
        <translation>到着：%1</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>不足：%1</translation>
    </message>
    <message>
        <source>The passport expires: %1</source>
        <translation>旅券の有効期限：%1</translation>
    </message>
    <message>
        <source>It must be valid until: %1</source>
        <translation>必要な有効期限：%1</translation>
    </message>
    <message>
        <source>Treatment: %1</source>
        <translation>治療：%1</translation>
    </message>
    <message>
        <source>To be looked at again: %1</source>
        <translation>見直す日：%1</translation>
    </message>
    <message numerus="yes">
        <source>Tries without an answer: %n</source>
        <translation>
            <numerusform>応答のない連絡：%n回</numerusform>
        </translation>
    </message>
    <message>
        <source>Last try: %1</source>
        <translation>最後の連絡：%1</translation>
    </message>
    <message>
        <source>Discharge: %1</source>
        <translation>退院：%1</translation>
    </message>
    <message>
        <source>The follow-up is due: %1</source>
        <translation>フォローアップの期日：%1</translation>
    </message>
    <message>
        <source>Last good day: %1</source>
        <translation>期間の最終日：%1</translation>
    </message>
    <message>
        <source>Postponed to: %1</source>
        <translation>延期先：%1</translation>
    </message>
    <message>
        <source>Agreed for: %1</source>
        <translation>約束の日時：%1</translation>
    </message>
    <message>
        <source>There is no verified backup yet.</source>
        <translation>検証済みのバックアップがまだありません。</translation>
    </message>
    <message>
        <source>Last verified backup: %1</source>
        <translation>最後に検証したバックアップ：%1</translation>
    </message>
    <message>
        <source>Set for: %1</source>
        <translation>設定した日：%1</translation>
    </message>
    <message>
        <source>Repeats: %1</source>
        <translation>繰り返し：%1</translation>
    </message>
    <message>
        <source>consultation since %1</source>
        <translation>相談の開始 %1</translation>
    </message>
    <message>
        <source>went home on %1</source>
        <translation>退院 %1</translation>
    </message>
    <message>
        <source>there is no verified backup yet</source>
        <translation>検証済みのバックアップがまだありません</translation>
    </message>
    <message>
        <source>last verified on %1</source>
        <translation>最後の検証 %1</translation>
    </message>
    <message>
        <source>no images yet</source>
        <translation>画像未着</translation>
    </message>
    <message>
        <source>discharge sheet</source>
        <translation>退院時の説明書</translation>
    </message>
    <message>
        <source>Something unwanted happened after a treatment and the hospital has to know.</source>
        <translation>治療後の有害事象を病院に知らせる必要があります。</translation>
    </message>
    <message>
        <source>It began: %1</source>
        <translation>発現：%1</translation>
    </message>
    <message>
        <source>On record since: %1</source>
        <translation>記録：%1</translation>
    </message>
    <message>
        <source>Grade: %1</source>
        <translation>グレード：%1</translation>
    </message>
    <message>
        <source>grade %1</source>
        <translation>グレード%1</translation>
    </message>
    <message>
        <source>adverse event</source>
        <translation>有害事象</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before it expires</source>
        <translation>
            <numerusform>期限の%n日前</numerusform>
        </translation>
    </message>
    <message>
        <source>Something unwanted happened after a treatment and nobody has been called about it since. The call has to be made within 24 hours, in the worst cases at once.</source>
        <translation>治療後に有害事象があり、その後まだお電話がつながっていません。24時間以内に、重い場合はただちにお電話が必要です。</translation>
    </message>
    <message>
        <source>The cell product made ready for a treatment expires soon, has expired, or will not last until the treatment.</source>
        <translation>治療のために用意した細胞製剤の期限が近いか、切れているか、治療の日まで持ちません。</translation>
    </message>
    <message>
        <source>To be called until: %1</source>
        <translation>お電話の期限：%1</translation>
    </message>
    <message>
        <source>Lot: %1</source>
        <translation>ロット：%1</translation>
    </message>
    <message>
        <source>It expires: %1</source>
        <translation>使用期限：%1</translation>
    </message>
    <message>
        <source>The treatment is planned for: %1</source>
        <translation>治療の予定：%1</translation>
    </message>
    <message>
        <source>grade %1, call until %2</source>
        <translation>グレード%1、%2までにお電話</translation>
    </message>
    <message>
        <source>lot %1 expired on %2</source>
        <translation>ロット%1は%2に期限切れ</translation>
    </message>
    <message>
        <source>lot %1 expires on %2, before the treatment</source>
        <translation>ロット%1の期限は%2（治療の前に切れます）</translation>
    </message>
    <message>
        <source>lot %1 expires on %2</source>
        <translation>ロット%1の期限は%2</translation>
    </message>
    <message>
        <source>call after an event</source>
        <translation>有害事象後のお電話</translation>
    </message>
    <message>
        <source>lot expires</source>
        <translation>ロットの期限</translation>
    </message>
</context>
<context>
    <name>ayumi::ScoreWords</name>
    <message>
        <source>Pain</source>
        <translation>痛み</translation>
    </message>
    <message>
        <source>Pain at rest</source>
        <translation>安静時の痛み</translation>
    </message>
    <message>
        <source>Pain while walking</source>
        <translation>歩行時の痛み</translation>
    </message>
    <message>
        <source>Pain on stairs</source>
        <translation>階段の痛み</translation>
    </message>
    <message>
        <source>Pain at night</source>
        <translation>夜間の痛み</translation>
    </message>
    <message>
        <source>Worst pain of the week</source>
        <translation>この1週間で最も強い痛み</translation>
    </message>
    <message>
        <source>Pain on a line (VAS)</source>
        <translation>痛み（VAS）</translation>
    </message>
    <message>
        <source>Global rating</source>
        <translation>患者全般評価</translation>
    </message>
    <message>
        <source>Change since the treatment</source>
        <translation>治療前からの変化</translation>
    </message>
    <message>
        <source>KOOS-12 pain</source>
        <translation>KOOS-12 痛み</translation>
    </message>
    <message>
        <source>KOOS-12 function</source>
        <translation>KOOS-12 機能</translation>
    </message>
    <message>
        <source>KOOS-12 quality of life</source>
        <translation>KOOS-12 生活の質</translation>
    </message>
    <message>
        <source>KOOS-12</source>
        <translation>KOOS-12</translation>
    </message>
    <message>
        <source>Pain now (NRS)</source>
        <translation>いまの痛み（NRS）</translation>
    </message>
    <message>
        <source>Pain at rest, walking, on stairs, at night, worst (NRS)</source>
        <translation>安静時・歩行時・階段・夜間・最大の痛み（NRS）</translation>
    </message>
    <message>
        <source>%1 to %2, %2 is best</source>
        <translation>%1〜%2、%2が最良</translation>
    </message>
    <message>
        <source>%1 to %2, %2 is worst</source>
        <translation>%1〜%2、%2が最悪</translation>
    </message>
    <message>
        <source>very much better</source>
        <translation>とてもよくなった</translation>
    </message>
    <message>
        <source>much better</source>
        <translation>よくなった</translation>
    </message>
    <message>
        <source>a little better</source>
        <translation>少しよくなった</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>変わらない</translation>
    </message>
    <message>
        <source>a little worse</source>
        <translation>少し悪くなった</translation>
    </message>
    <message>
        <source>much worse</source>
        <translation>悪くなった</translation>
    </message>
    <message>
        <source>very much worse</source>
        <translation>とても悪くなった</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <extracomment>%1 side, %2 before the treatment, %3 now</extracomment>
        <translation>%1 %2→%3</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ayumi::TimelineModel</name>
    <message>
        <source>%1 ・ day of treatment</source>
        <translation>%1・治療当日</translation>
    </message>
    <message>
        <source>From the patient: %1</source>
        <translation>患者さんから：%1</translation>
    </message>
    <message>
        <source>To the patient: %1</source>
        <translation>患者さんへ：%1</translation>
    </message>
</context>
<context>
    <name>ayumi::TimelineWords</name>
    <message>
        <source>Consultation opened</source>
        <translation>相談を開始</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Follow-up %1</source>
        <translation>%1フォローアップ</translation>
    </message>
    <message>
        <source>Call back at %1</source>
        <translation>折り返し %1</translation>
    </message>
    <message>
        <source>%1 answered</source>
        <translation>%1が応対</translation>
    </message>
    <message>
        <source>Condition: %1</source>
        <translation>条件：%1</translation>
    </message>
    <message>
        <source>Advised instead: %1</source>
        <translation>助言：%1</translation>
    </message>
    <message>
        <source>Decision for the %1: %2</source>
        <translation>%1の適応判断：%2</translation>
    </message>
    <message>
        <source>Injection: %1</source>
        <translation>%1 関節内注射</translation>
    </message>
    <message>
        <source>Lot %1</source>
        <translation>ロット %1</translation>
    </message>
    <message>
        <source>%1 million cells</source>
        <translation>%1×10⁶個</translation>
    </message>
    <message>
        <source>viability %1 %</source>
        <translation>生存率%1%</translation>
    </message>
    <message>
        <source>%1 mL</source>
        <translation>%1 mL</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) were missing</source>
        <translation>
            <numerusform>%n件が不足のまま</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>診察</translation>
    </message>
    <message>
        <source>Drip</source>
        <translation>点滴</translation>
    </message>
    <message>
        <source>Sheet given</source>
        <translation>用紙を渡した</translation>
    </message>
    <message>
        <source>No sheet given yet</source>
        <translation>用紙は未交付</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>退院</translation>
    </message>
    <message>
        <source>Online counselling</source>
        <translation>オンラインカウンセリング</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Consent withdrawn: %1</source>
        <translation>同意の撤回：%1</translation>
    </message>
    <message>
        <source>Consent signed: %1</source>
        <translation>同意：%1</translation>
    </message>
    <message>
        <source>Text %1</source>
        <translation>文書 %1</translation>
    </message>
    <message>
        <source>Follow-up %1: %2</source>
        <translation>%1フォローアップ：%2</translation>
    </message>
    <message>
        <source>before the treatment</source>
        <translation>治療前</translation>
    </message>
    <message>
        <source>%1 MYT</source>
        <translation>%1 MYT</translation>
    </message>
    <message>
        <source>Scores, %1</source>
        <translation>スコア・%1</translation>
    </message>
</context>
<context>
    <name>ayumi::TodayListModel</name>
    <message numerus="yes">
        <source>Past their date: %n</source>
        <translation>
            <numerusform>期限超過 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today: %n</source>
        <translation>
            <numerusform>今日 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Coming: %n</source>
        <translation>
            <numerusform>これから %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Record contact</source>
        <translation>連絡を記録</translation>
    </message>
    <message>
        <source>Choose time</source>
        <translation>日時を決める</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>連絡不能</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>中断中</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
</context>
<context>
    <name>ayumi::TripWords</name>
    <message>
        <source>Passport</source>
        <translation>旅券</translation>
    </message>
    <message>
        <source>Arrival card (MDAC)</source>
        <translation>入国カード（MDAC）</translation>
    </message>
    <message>
        <source>Flights</source>
        <translation>航空便</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>ホテル</translation>
    </message>
    <message>
        <source>Airport transfer</source>
        <translation>空港送迎</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>通訳</translation>
    </message>
    <message>
        <source>Companion</source>
        <translation>同行者</translation>
    </message>
    <message>
        <source>Travel insurance</source>
        <translation>旅行保険</translation>
    </message>
    <message>
        <source>Medication list in English</source>
        <translation>英文の服薬リスト</translation>
    </message>
    <message>
        <source>Wheelchair ordered</source>
        <translation>車椅子の手配</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>まだ</translation>
    </message>
    <message>
        <source>done</source>
        <translation>済</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>至急</translation>
    </message>
    <message>
        <source>ticked on %1</source>
        <translation>%1に確認</translation>
    </message>
    <message>
        <source>possible from %1</source>
        <translation>%1から提出可</translation>
    </message>
    <message>
        <source>must be valid until %1</source>
        <translation>%1まで有効であること</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>未：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>ayumi::WaitingListModel</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 ほか%n名</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a person, %2 what exactly is waited for</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2, %3, unfolded</source>
        <extracomment>For screen readers: %1 the reason, %2 how many cases, %3 whom</extracomment>
        <translation>%1、%2、%3、展開中</translation>
    </message>
    <message>
        <source>%1, %2, %3, folded</source>
        <translation>%1、%2、%3、折りたたみ</translation>
    </message>
</context>
<context>
    <name>ayumi::Words</name>
    <message>
        <source>not asked</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>known</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>did not want to say</source>
        <translation>回答なし</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>家族</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Referral letter</source>
        <translation>紹介状</translation>
    </message>
    <message>
        <source>Hospital doctor</source>
        <translation>現地医師</translation>
    </message>
    <message>
        <source>Laboratory sheet</source>
        <translation>検査票</translation>
    </message>
    <message>
        <source>What could do harm</source>
        <translation>安全に関わること</translation>
    </message>
    <message>
        <source>History</source>
        <translation>既往</translation>
    </message>
    <message>
        <source>Daily life and wishes</source>
        <translation>生活と希望</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>症状</translation>
    </message>
    <message>
        <source>Treatment so far</source>
        <translation>これまでの治療</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>所見</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>アレルギー</translation>
    </message>
    <message>
        <source>Anticoagulants</source>
        <translation>抗凝固薬</translation>
    </message>
    <message>
        <source>Antiplatelets</source>
        <translation>抗血小板薬</translation>
    </message>
    <message>
        <source>Metal in the body</source>
        <translation>体内金属</translation>
    </message>
    <message>
        <source>Cancer</source>
        <translation>がん</translation>
    </message>
    <message>
        <source>Infections</source>
        <translation>感染症</translation>
    </message>
    <message>
        <source>Medication</source>
        <translation>服薬</translation>
    </message>
    <message>
        <source>Steroids, immunosuppressants</source>
        <translation>ステロイド・免疫抑制薬</translation>
    </message>
    <message>
        <source>Other conditions</source>
        <translation>その他の病気</translation>
    </message>
    <message>
        <source>HbA1c (%)</source>
        <translation>HbA1c(%)</translation>
    </message>
    <message>
        <source>Height (cm)</source>
        <translation>身長（cm）</translation>
    </message>
    <message>
        <source>Weight (kg)</source>
        <translation>体重（kg）</translation>
    </message>
    <message>
        <source>Smoking</source>
        <translation>喫煙</translation>
    </message>
    <message>
        <source>Wish in own words</source>
        <translation>本人の希望</translation>
    </message>
    <message>
        <source>Can walk (minutes)</source>
        <translation>歩ける時間（分）</translation>
    </message>
    <message>
        <source>Stairs</source>
        <translation>階段</translation>
    </message>
    <message>
        <source>Can sit on the heels</source>
        <translation>正座</translation>
    </message>
    <message>
        <source>Cane</source>
        <translation>杖</translation>
    </message>
    <message>
        <source>Exercise now</source>
        <translation>現在の運動</translation>
    </message>
    <message>
        <source>Will to exercise (0-10)</source>
        <translation>運動の意欲（0〜10）</translation>
    </message>
    <message>
        <source>Wishes to put off surgery</source>
        <translation>手術を先に延ばしたい</translation>
    </message>
    <message>
        <source>Expects to be as before</source>
        <translation>元どおりを期待</translation>
    </message>
    <message>
        <source>Why there are no images</source>
        <translation>画像がない理由</translation>
    </message>
    <message>
        <source>Symptoms</source>
        <translation>症状</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>いつから</translation>
    </message>
    <message>
        <source>Kind of pain</source>
        <translation>痛みの性質</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>病期</translation>
    </message>
    <message>
        <source>Hyaluronic acid injections</source>
        <translation>ヒアルロン酸注射</translation>
    </message>
    <message>
        <source>Their effect now</source>
        <translation>現在の効果</translation>
    </message>
    <message>
        <source>Steroid, PRP, cells</source>
        <translation>ステロイド・PRP・細胞治療</translation>
    </message>
    <message>
        <source>Surgery, injuries</source>
        <translation>手術・けが</translation>
    </message>
    <message>
        <source>KL grade</source>
        <translation>KL分類</translation>
    </message>
    <message>
        <source>Graded by</source>
        <translation>判定者</translation>
    </message>
    <message>
        <source>Compartment</source>
        <translation>区画</translation>
    </message>
    <message>
        <source>Swelling</source>
        <translation>腫脹</translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation>熱感</translation>
    </message>
    <message>
        <source>Redness</source>
        <translation>発赤</translation>
    </message>
    <message>
        <source>Effusion</source>
        <translation>関節水腫</translation>
    </message>
    <message>
        <source>Extension lag (°)</source>
        <translation>伸展制限（°）</translation>
    </message>
    <message>
        <source>Flexion (°)</source>
        <translation>屈曲（°）</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>アライメント</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>formerly</source>
        <translation>過去にあり</translation>
    </message>
    <message>
        <source>smokes</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>freely</source>
        <translation>問題なし</translation>
    </message>
    <message>
        <source>with the rail</source>
        <translation>手すりが必要</translation>
    </message>
    <message>
        <source>step by step</source>
        <translation>一段ずつ</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>できない</translation>
    </message>
    <message>
        <source>no cane</source>
        <translation>使わない</translation>
    </message>
    <message>
        <source>right hand</source>
        <translation>右手</translation>
    </message>
    <message>
        <source>left hand</source>
        <translation>左手</translation>
    </message>
    <message>
        <source>both hands</source>
        <translation>両手</translation>
    </message>
    <message>
        <source>when starting to move</source>
        <translation>動き始め</translation>
    </message>
    <message>
        <source>when moving</source>
        <translation>動作時</translation>
    </message>
    <message>
        <source>inflammatory</source>
        <translation>炎症性</translation>
    </message>
    <message>
        <source>mechanical</source>
        <translation>機械的</translation>
    </message>
    <message>
        <source>at night</source>
        <translation>夜間</translation>
    </message>
    <message>
        <source>at rest</source>
        <translation>安静時</translation>
    </message>
    <message>
        <source>early stage</source>
        <translation>初期</translation>
    </message>
    <message>
        <source>middle stage</source>
        <translation>中期</translation>
    </message>
    <message>
        <source>end stage</source>
        <translation>末期</translation>
    </message>
    <message>
        <source>still works</source>
        <translation>効果あり</translation>
    </message>
    <message>
        <source>works less and less</source>
        <translation>薄れてきた</translation>
    </message>
    <message>
        <source>no longer works</source>
        <translation>効果なし</translation>
    </message>
    <message>
        <source>cannot be graded</source>
        <translation>判定不可</translation>
    </message>
    <message>
        <source>medial</source>
        <translation>内側</translation>
    </message>
    <message>
        <source>lateral</source>
        <translation>外側</translation>
    </message>
    <message>
        <source>patellofemoral</source>
        <translation>膝蓋大腿</translation>
    </message>
    <message>
        <source>several</source>
        <translation>複数</translation>
    </message>
    <message>
        <source>mild</source>
        <translation>軽度</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>中等度</translation>
    </message>
    <message>
        <source>severe</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>slight</source>
        <translation>少量</translation>
    </message>
    <message>
        <source>tense</source>
        <translation>多量（緊満）</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>varus (O-shaped)</source>
        <translation>内反（O脚）</translation>
    </message>
    <message>
        <source>marked varus (O-shaped)</source>
        <translation>高度内反（O脚）</translation>
    </message>
    <message>
        <source>valgus (X-shaped)</source>
        <translation>外反（X脚）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Kana</source>
        <translation>フリガナ</translation>
    </message>
    <message>
        <source>Name in the passport</source>
        <translation>旅券のローマ字</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>生年月日</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>郵便番号</translation>
    </message>
    <message>
        <source>Passport number</source>
        <translation>旅券番号</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>到着日</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>出発日</translation>
    </message>
    <message>
        <source>Date of the decision</source>
        <translation>判断日</translation>
    </message>
    <message>
        <source>Date of the signature</source>
        <translation>署名日</translation>
    </message>
    <message>
        <source>Date of the withdrawal</source>
        <translation>撤回日</translation>
    </message>
    <message>
        <source>Date of the explanation</source>
        <translation>説明日</translation>
    </message>
    <message>
        <source>Explained by</source>
        <translation>説明者</translation>
    </message>
    <message>
        <source>Version of the consent text</source>
        <translation>同意書の版</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>医師</translation>
    </message>
    <message>
        <source>Country of the licence</source>
        <translation>免許の国</translation>
    </message>
    <message>
        <source>Number of the licence</source>
        <translation>免許番号</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>ロット</translation>
    </message>
    <message>
        <source>Number of cells</source>
        <translation>細胞数</translation>
    </message>
    <message>
        <source>Viability</source>
        <translation>生存率</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>所要時間（分）</translation>
    </message>
    <message>
        <source>Time of the treatment</source>
        <translation>治療の時刻</translation>
    </message>
    <message>
        <source>Date of the treatment</source>
        <translation>治療日</translation>
    </message>
    <message>
        <source>Date of the examination</source>
        <translation>診察日</translation>
    </message>
    <message>
        <source>Date of the blood test</source>
        <translation>血液検査日</translation>
    </message>
    <message>
        <source>Date of the discharge</source>
        <translation>退院日</translation>
    </message>
    <message>
        <source>Pain (0-10)</source>
        <translation>痛み（0〜10）</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Time of the counselling</source>
        <translation>カウンセリング日時</translation>
    </message>
    <message>
        <source>Time to call back</source>
        <translation>折り返しの日時</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>次の連絡</translation>
    </message>
    <message>
        <source>Date to look again</source>
        <translation>再確認の日</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>提供先</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>相談</translation>
    </message>
    <message>
        <source>Counselling</source>
        <translation>カウンセリング</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>渡航準備</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>治療</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>フォローアップ</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Exercise first</source>
        <translation>運動療法を優先</translation>
    </message>
    <message>
        <source>Joint replacement advised</source>
        <translation>人工関節を案内</translation>
    </message>
    <message>
        <source>Not suitable</source>
        <translation>適応外</translation>
    </message>
    <message>
        <source>Declined by the patient</source>
        <translation>本人が辞退</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>取り下げ</translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation>連絡不能</translation>
    </message>
    <message>
        <source>Entered twice</source>
        <translation>二重登録</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>コーディネーター</translation>
    </message>
    <message>
        <source>Follow-up staff</source>
        <translation>フォロー担当</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>閲覧のみ</translation>
    </message>
    <message>
        <source>read cases</source>
        <translation>症例を見る</translation>
    </message>
    <message>
        <source>edit cases</source>
        <translation>症例を編集する</translation>
    </message>
    <message>
        <source>record contacts</source>
        <translation>連絡を記録する</translation>
    </message>
    <message>
        <source>record a decision</source>
        <translation>適応判断を記録する</translation>
    </message>
    <message>
        <source>pass a step that misses something</source>
        <translation>不足のある段階を進める</translation>
    </message>
    <message>
        <source>print documents</source>
        <translation>書類を印刷する</translation>
    </message>
    <message>
        <source>export data</source>
        <translation>データを書き出す</translation>
    </message>
    <message>
        <source>correct a treatment date</source>
        <translation>治療日を訂正する</translation>
    </message>
    <message>
        <source>change the calendar</source>
        <translation>カレンダーを変更する</translation>
    </message>
    <message>
        <source>change plans, holidays and reminder rules</source>
        <translation>計画・祝日・リマインダーの規則を変更する</translation>
    </message>
    <message>
        <source>manage staff</source>
        <translation>スタッフを管理する</translation>
    </message>
    <message>
        <source>make a backup</source>
        <translation>バックアップを作る</translation>
    </message>
    <message>
        <source>restore a backup</source>
        <translation>バックアップから復元する</translation>
    </message>
    <message>
        <source>check the audit log</source>
        <translation>監査記録を検証する</translation>
    </message>
    <message>
        <source>female</source>
        <translation>女性</translation>
    </message>
    <message>
        <source>male</source>
        <translation>男性</translation>
    </message>
    <message>
        <source>not specified (X)</source>
        <translation>指定なし（X）</translation>
    </message>
    <message>
        <source>LINE</source>
        <translation>LINE</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation>ビデオ通話</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>対面</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>手紙</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>氏名が同じ</translation>
    </message>
    <message>
        <source>same kana</source>
        <translation>フリガナが同じ</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>電話番号が同じ</translation>
    </message>
    <message>
        <source>same birth date and kana</source>
        <translation>生年月日とフリガナが同じ</translation>
    </message>
    <message>
        <source>same LINE name</source>
        <translation>LINE表示名が同じ</translation>
    </message>
    <message>
        <source>same mail address</source>
        <translation>メールアドレスが同じ</translation>
    </message>
    <message>
        <source>right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>right knee</source>
        <translation>右膝</translation>
    </message>
    <message>
        <source>left knee</source>
        <translation>左膝</translation>
    </message>
    <message>
        <source>right hip</source>
        <translation>右股関節</translation>
    </message>
    <message>
        <source>left hip</source>
        <translation>左股関節</translation>
    </message>
    <message>
        <source>right shoulder</source>
        <translation>右肩</translation>
    </message>
    <message>
        <source>left shoulder</source>
        <translation>左肩</translation>
    </message>
    <message>
        <source>other joint, right</source>
        <translation>その他の関節（右）</translation>
    </message>
    <message>
        <source>other joint, left</source>
        <translation>その他の関節（左）</translation>
    </message>
    <message>
        <source>both knees</source>
        <translation>両膝</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Suitable</source>
        <translation>適応</translation>
    </message>
    <message>
        <source>Conditional</source>
        <translation>条件付き適応</translation>
    </message>
    <message>
        <source>Keep exercising</source>
        <translation>運動療法を継続</translation>
    </message>
    <message>
        <source>Consider joint replacement</source>
        <translation>人工関節を検討</translation>
    </message>
    <message>
        <source>More information needed</source>
        <translation>追加情報が必要</translation>
    </message>
    <message>
        <source>F1 Early or middle stage, some cartilage left</source>
        <translation>F1 初期〜中期で軟骨が残っている</translation>
    </message>
    <message>
        <source>F2 Hyaluronic acid no longer helps, surgery would be early</source>
        <translation>F2 ヒアルロン酸の効果が薄れ、手術にはまだ早い</translation>
    </message>
    <message>
        <source>F3 Pain is mainly inflammatory: the knee swells and is warm</source>
        <translation>F3 炎症による痛みが中心（腫れ・熱感）</translation>
    </message>
    <message>
        <source>F4 Wishes to put off a joint replacement</source>
        <translation>F4 人工関節を先に延ばしたい</translation>
    </message>
    <message>
        <source>U1 End stage: large deformity</source>
        <translation>U1 末期で変形が大きい</translation>
    </message>
    <message>
        <source>U2 Expects to be completely as before</source>
        <translation>U2 完全に元どおりになることを期待</translation>
    </message>
    <message>
        <source>U3 Has no will to do exercises</source>
        <translation>U3 運動・リハビリの意思がない</translation>
    </message>
    <message>
        <source>Cartilage does not return fully</source>
        <translation>軟骨が完全に元に戻るわけではありません</translation>
    </message>
    <message>
        <source>It does not work for everyone</source>
        <translation>すべての方に効果があるわけではありません</translation>
    </message>
    <message>
        <source>About 60 % of the effect may be placebo</source>
        <translation>効果の約60%はプラセボの可能性があります</translation>
    </message>
    <message>
        <source>The effect fades in 6 to 12 months</source>
        <translation>効果は6〜12か月で薄れます</translation>
    </message>
    <message>
        <source>It is not a standard treatment</source>
        <translation>標準治療ではありません</translation>
    </message>
    <message>
        <source>No insurance: paid by oneself</source>
        <translation>保険がきかず自費です</translation>
    </message>
    <message>
        <source>End-stage deformity cannot be treated</source>
        <translation>末期の変形は治療できません</translation>
    </message>
    <message>
        <source>Outside the relief system for side effects in Japan</source>
        <translation>日本の副作用被害救済制度の対象外です</translation>
    </message>
    <message>
        <source>Consent to treatment</source>
        <translation>治療の同意</translation>
    </message>
    <message>
        <source>Consent to the drip</source>
        <translation>点滴の同意</translation>
    </message>
    <message>
        <source>Consent to data transfer abroad</source>
        <translation>国外への情報提供の同意</translation>
    </message>
    <message>
        <source>Consent to use of photos</source>
        <translation>写真利用の同意</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>未判断</translation>
    </message>
    <message>
        <source>go</source>
        <translation>実施可</translation>
    </message>
    <message>
        <source>no go</source>
        <translation>実施不可</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>連絡がとれた</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>不在</translation>
    </message>
    <message>
        <source>Call back later</source>
        <translation>折り返し希望</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>辞退</translation>
    </message>
    <message>
        <source>Family answered</source>
        <translation>家族が応対</translation>
    </message>
    <message>
        <source>Message left</source>
        <translation>伝言を残した</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Closed with the case</source>
        <translation>症例終了</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>実施時期</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>予約済み</translation>
    </message>
    <message>
        <source>Call-back promised</source>
        <translation>折り返し約束</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%nか月</numerusform>
        </translation>
    </message>
    <message>
        <source>before treatment</source>
        <translation>治療前</translation>
    </message>
    <message>
        <source>extra call</source>
        <translation>追加の連絡</translation>
    </message>
    <message>
        <source>moves</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>stays: fixed by hand</source>
        <translation>据え置き（手動で固定）</translation>
    </message>
    <message>
        <source>stays: finished</source>
        <translation>据え置き（終了済み）</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>from the patient</source>
        <translation>患者から</translation>
    </message>
    <message>
        <source>to the patient</source>
        <translation>患者へ</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>[photo]</source>
        <translation>[写真]</translation>
    </message>
    <message>
        <source>[video]</source>
        <translation>[動画]</translation>
    </message>
    <message>
        <source>[sticker]</source>
        <translation>[スタンプ]</translation>
    </message>
    <message>
        <source>[voice message]</source>
        <translation>[ボイスメッセージ]</translation>
    </message>
    <message>
        <source>[file]</source>
        <translation>[ファイル]</translation>
    </message>
    <message>
        <source>[place]</source>
        <translation>[位置情報]</translation>
    </message>
    <message>
        <source>[contact]</source>
        <translation>[連絡先]</translation>
    </message>
    <message>
        <source>[album]</source>
        <translation>[アルバム]</translation>
    </message>
    <message>
        <source>[note]</source>
        <translation>[ノート]</translation>
    </message>
    <message>
        <source>[call]</source>
        <translation>[通話]</translation>
    </message>
    <message>
        <source>[missed call]</source>
        <translation>[不在着信]</translation>
    </message>
    <message>
        <source>[message taken back]</source>
        <translation>[送信取消]</translation>
    </message>
    <message>
        <source>[notice]</source>
        <translation>[お知らせ]</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>書類</translation>
    </message>
    <message>
        <source>LINE talk history</source>
        <translation>LINEトーク履歴</translation>
    </message>
    <message>
        <source>Other file</source>
        <translation>その他のファイル</translation>
    </message>
    <message>
        <source>Images wait for a look</source>
        <translation>画像の確認待ち</translation>
    </message>
    <message>
        <source>Nobody has answered</source>
        <translation>未返信</translation>
    </message>
    <message>
        <source>Decision pending</source>
        <translation>適応判断待ち</translation>
    </message>
    <message>
        <source>Explanations or consents missing</source>
        <translation>説明・同意が未完了</translation>
    </message>
    <message>
        <source>Passport too short</source>
        <translation>旅券の残存期間が不足</translation>
    </message>
    <message>
        <source>Arrival card (MDAC) not sent</source>
        <translation>入国カード（MDAC）未提出</translation>
    </message>
    <message>
        <source>Time to consider a further treatment</source>
        <translation>再治療の検討時期</translation>
    </message>
    <message>
        <source>Exercise first: time to look again</source>
        <translation>運動療法後の再確認</translation>
    </message>
    <message>
        <source>Three tries without an answer</source>
        <translation>3回不在：連絡不能の可能性</translation>
    </message>
    <message>
        <source>Symptoms of at least one joint</source>
        <translation>1つ以上の関節の症状</translation>
    </message>
    <message>
        <source>A way to reach the person</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Images, or the reason why there are none</source>
        <translation>画像、または画像がない理由</translation>
    </message>
    <message>
        <source>The doctor&apos;s decision</source>
        <translation>医師の適応判断</translation>
    </message>
    <message>
        <source>A decision that allows the treatment</source>
        <translation>治療を認める適応判断</translation>
    </message>
    <message>
        <source>The doctor waits for more information</source>
        <translation>医師が追加情報を待っています</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Expiry of the passport</source>
        <translation>旅券の有効期限</translation>
    </message>
    <message>
        <source>The passport must be valid until %1</source>
        <translation>旅券は%1まで有効である必要があります</translation>
    </message>
    <message>
        <source>Dates of the trip</source>
        <translation>渡航の日程</translation>
    </message>
    <message>
        <source>The hospital doctor&apos;s go</source>
        <translation>現地医師の実施可の判断</translation>
    </message>
    <message>
        <source>Blood test</source>
        <translation>血液検査</translation>
    </message>
    <message>
        <source>Injection</source>
        <translation>関節内注射</translation>
    </message>
    <message>
        <source>Lot of the injection</source>
        <translation>注射のロット</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>退院</translation>
    </message>
    <message>
        <source>Follow-up not finished</source>
        <translation>フォローアップ未完了</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <extracomment>Format of a whole date for QLocale::toString</extracomment>
        <translation>yyyy年M月d日(ddd)</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>Format of a short date for QLocale::toString</extracomment>
        <translation>M/d(ddd)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 date, %2 year of the Japanese era</extracomment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <extracomment>Format of day and time for QLocale::toString</extracomment>
        <translation>M/d HH:mm</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n歳</numerusform>
        </translation>
    </message>
    <message>
        <source>Date of the arrival card</source>
        <translation>入国カードの送信日</translation>
    </message>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>元日</translation>
    </message>
    <message>
        <source>Coming of Age Day</source>
        <translation>成人の日</translation>
    </message>
    <message>
        <source>National Foundation Day</source>
        <translation>建国記念の日</translation>
    </message>
    <message>
        <source>Emperor&apos;s Birthday</source>
        <translation>天皇誕生日</translation>
    </message>
    <message>
        <source>Vernal Equinox Day</source>
        <translation>春分の日</translation>
    </message>
    <message>
        <source>Showa Day</source>
        <translation>昭和の日</translation>
    </message>
    <message>
        <source>Constitution Memorial Day</source>
        <translation>憲法記念日</translation>
    </message>
    <message>
        <source>Greenery Day</source>
        <translation>みどりの日</translation>
    </message>
    <message>
        <source>Children&apos;s Day</source>
        <translation>こどもの日</translation>
    </message>
    <message>
        <source>Marine Day</source>
        <translation>海の日</translation>
    </message>
    <message>
        <source>Mountain Day</source>
        <translation>山の日</translation>
    </message>
    <message>
        <source>Respect for the Aged Day</source>
        <translation>敬老の日</translation>
    </message>
    <message>
        <source>Autumnal Equinox Day</source>
        <translation>秋分の日</translation>
    </message>
    <message>
        <source>Health and Sports Day</source>
        <translation>体育の日</translation>
    </message>
    <message>
        <source>Sports Day</source>
        <translation>スポーツの日</translation>
    </message>
    <message>
        <source>Culture Day</source>
        <translation>文化の日</translation>
    </message>
    <message>
        <source>Labour Thanksgiving Day</source>
        <translation>勤労感謝の日</translation>
    </message>
    <message>
        <source>Substitute holiday</source>
        <translation>振替休日</translation>
    </message>
    <message>
        <source>Citizens&apos; holiday</source>
        <translation>国民の休日</translation>
    </message>
    <message>
        <source>Enthronement Day</source>
        <translation>即位の日</translation>
    </message>
    <message>
        <source>Enthronement Ceremony</source>
        <translation>即位礼正殿の儀</translation>
    </message>
    <message>
        <source>State funeral of the Showa Emperor</source>
        <translation>大喪の礼</translation>
    </message>
    <message>
        <source>Wedding of the Crown Prince</source>
        <translation>結婚の儀</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>日本</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>マレーシア</translation>
    </message>
    <message>
        <source>Johor</source>
        <translation>ジョホール州</translation>
    </message>
    <message>
        <source>Kedah</source>
        <translation>ケダ州</translation>
    </message>
    <message>
        <source>Kelantan</source>
        <translation>クランタン州</translation>
    </message>
    <message>
        <source>Melaka</source>
        <translation>マラッカ州</translation>
    </message>
    <message>
        <source>Negeri Sembilan</source>
        <translation>ヌグリ・スンビラン州</translation>
    </message>
    <message>
        <source>Pahang</source>
        <translation>パハン州</translation>
    </message>
    <message>
        <source>Penang</source>
        <translation>ペナン州</translation>
    </message>
    <message>
        <source>Perak</source>
        <translation>ペラ州</translation>
    </message>
    <message>
        <source>Perlis</source>
        <translation>プルリス州</translation>
    </message>
    <message>
        <source>Sabah</source>
        <translation>サバ州</translation>
    </message>
    <message>
        <source>Sarawak</source>
        <translation>サラワク州</translation>
    </message>
    <message>
        <source>Selangor</source>
        <translation>スランゴール州</translation>
    </message>
    <message>
        <source>Terengganu</source>
        <translation>トレンガヌ州</translation>
    </message>
    <message>
        <source>Kuala Lumpur</source>
        <translation>クアラルンプール</translation>
    </message>
    <message>
        <source>Labuan</source>
        <translation>ラブアン</translation>
    </message>
    <message>
        <source>Putrajaya</source>
        <translation>プトラジャヤ</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>見込</translation>
    </message>
    <message>
        <source>Pain (0-100 mm)</source>
        <translation>痛み（0〜100 mm）</translation>
    </message>
    <message>
        <source>Global rating (0-10)</source>
        <translation>全般評価（0〜10）</translation>
    </message>
    <message>
        <source>Change (1-7)</source>
        <translation>変化（1〜7）</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>The patient&apos;s words</source>
        <translation>本人の言葉</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>発症日</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>グレード</translation>
    </message>
    <message>
        <source>Why it is serious</source>
        <translation>重篤の理由</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>処置</translation>
    </message>
    <message>
        <source>Day of the judgement</source>
        <translation>判断日</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Text pack</source>
        <translation>設問文ファイル</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>定型文</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>いつまで</translation>
    </message>
    <message>
        <source>The reminder</source>
        <translation>リマインダー</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>画像がまだ届いていない</translation>
    </message>
    <message>
        <source>Discharge sheet not given</source>
        <translation>退院時の説明書が未渡し</translation>
    </message>
    <message>
        <source>Call due</source>
        <translation>連絡の時期</translation>
    </message>
    <message>
        <source>Call back promised</source>
        <translation>折り返し約束</translation>
    </message>
    <message>
        <source>Call at an agreed time</source>
        <translation>約束した日時の連絡</translation>
    </message>
    <message>
        <source>Backup too old</source>
        <translation>バックアップが古い</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>手動で設定</translation>
    </message>
    <message>
        <source>once</source>
        <translation>1回だけ</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>毎週</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>毎月</translation>
    </message>
    <message>
        <source>Hospital not told of an adverse event</source>
        <translation>有害事象を病院へ未連絡</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n週間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>same day, other details</source>
        <translation>日は同じ、内容が変わる</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>left the plan: closed</source>
        <translation>計画から外れるため終了</translation>
    </message>
    <message>
        <source>stays: agreed with the patient</source>
        <translation>変わらない：患者さんと約束済み</translation>
    </message>
    <message>
        <source>knee</source>
        <translation>膝</translation>
    </message>
    <message>
        <source>hip</source>
        <translation>股関節</translation>
    </message>
    <message>
        <source>shoulder</source>
        <translation>肩</translation>
    </message>
    <message>
        <source>other joint</source>
        <translation>その他の関節</translation>
    </message>
    <message>
        <source>the very day</source>
        <translation>予定日当日</translation>
    </message>
    <message>
        <source>at the hours the patient asked for</source>
        <translation>患者さんの希望時間</translation>
    </message>
    <message>
        <source>outside the hours the patient asked for</source>
        <translation>患者さんの希望時間の外</translation>
    </message>
    <message>
        <source>read the patient&apos;s hours yourself</source>
        <translation>希望時間はご自身で確認してください</translation>
    </message>
    <message>
        <source>after the window</source>
        <translation>期間の後</translation>
    </message>
    <message>
        <source>working day in Malaysia too</source>
        <translation>マレーシアも平日</translation>
    </message>
    <message>
        <source>holidays of Malaysia not entered</source>
        <translation>マレーシアの祝日が未入力</translation>
    </message>
    <message>
        <source>few calls that day</source>
        <translation>その日は連絡が少ない</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>週末</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>祝日</translation>
    </message>
    <message>
        <source>turn of the year</source>
        <translation>年末年始</translation>
    </message>
    <message>
        <source>Obon</source>
        <translation>お盆</translation>
    </message>
    <message>
        <source>weekend at the hospital</source>
        <translation>病院の週末</translation>
    </message>
    <message>
        <source>holiday in Malaysia</source>
        <translation>マレーシアの祝日</translation>
    </message>
    <message>
        <source>away</source>
        <translation>不在</translation>
    </message>
    <message>
        <source>not at work</source>
        <translation>勤務外</translation>
    </message>
    <message>
        <source>full</source>
        <translation>満員</translation>
    </message>
    <message>
        <source>not when the patient asked for</source>
        <translation>希望時間に合わない</translation>
    </message>
    <message>
        <source>no time free</source>
        <translation>空き時間なし</translation>
    </message>
    <message>
        <source>Expiry of the lot</source>
        <translation>ロットの使用期限</translation>
    </message>
    <message>
        <source>Call after an adverse event</source>
        <translation>有害事象のあとの電話</translation>
    </message>
    <message>
        <source>Lot expires</source>
        <translation>ロットの期限</translation>
    </message>
</context>
</TS>
