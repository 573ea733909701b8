#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/chip.h"
#include "ui/kit/datefield.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/formgrid.h"
#include "ui/kit/label.h"
#include "ui/kit/noticebar.h"
#include "ui/kit/rowlist.h"
#include "ui/kit/scorerow.h"
#include "ui/kit/searchbox.h"
#include "ui/kit/sidechoice.h"
#include "ui/kit/stepperbar.h"
#include "ui/kit/theme.h"

#include <catch2/catch_test_macros.hpp>

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QRadioButton>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTabBar>
#include <QTest>
#include <QTimeEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace ayumi;

namespace {

Card* fieldCard()
{
    auto* card = new Card(u"新しい相談"_s);
    auto* form = new FormGrid;
    auto* name = new QLineEdit(u"鈴木 幸子"_s);
    form->addField(name, u"氏名"_s);
    form->setRequired(name);
    auto* born = new DateField;
    born->setText(u"S33.4.2"_s);
    born->setEchoDetail(u"68歳"_s);
    form->addField(born, u"生年月日"_s);
    auto* wrong = new DateField;
    wrong->setText(u"令和8年2月30日"_s);
    form->addField(wrong, u"治療日"_s);
    auto* channel = new QComboBox;
    channel->addItems({u"LINE"_s, u"電話"_s});
    form->addField(channel, u"連絡方法"_s);
    auto* count = new QSpinBox;
    form->addField(count, u"回数"_s);
    auto* time = new QTimeEdit(QTime(10, 30));
    form->addField(time, u"時刻"_s);
    form->addField(new SideChoice, u"部位"_s);
    auto* chosen = new SideChoice;
    chosen->setSides({Side::Left});
    form->addField(chosen, u"部位"_s);
    auto* note = new QPlainTextEdit(u"階段の下りで痛む。"_s);
    note->setMaximumHeight(60);
    form->addField(note, u"メモ"_s);
    form->setHint(note, u"患者さまの言葉のまま入力してください。"_s);
    auto* phone = new QLineEdit;
    form->addField(phone, u"電話番号"_s);
    form->setError(phone, u"電話番号を入力してください。"_s);
    card->body()->addWidget(form);
    auto* checks = new QHBoxLayout;
    auto* on = new QCheckBox(u"説明済み"_s);
    on->setChecked(true);
    checks->addWidget(on);
    checks->addWidget(new QCheckBox(u"未"_s));
    auto* radio = new QRadioButton(u"はい"_s);
    radio->setChecked(true);
    checks->addWidget(radio);
    checks->addWidget(new QRadioButton(u"いいえ"_s));
    card->body()->addLayout(checks);
    return card;
}

Card* listCard()
{
    auto* card = new Card(u"フォローアップの連絡"_s, Card::Body::Flush);
    card->addAccessory(newButton(u"担当：自分"_s, ButtonKind::Quiet));
    card->addAccessory(newButton(u"電話リストを印刷"_s, ButtonKind::Link));
    auto* model = new QStandardItemModel(card);
    const auto row = [model](const QString& lead, Tone tone, const QString& name, bool start) {
        auto* item = new QStandardItem(name);
        item->setData(lead, RowLeadRole);
        item->setData(QVariant::fromValue(tone), RowToneRole);
        item->setData(u"ヤマモト カズコ 72歳"_s, RowTitleDetailRole);
        item->setData(u"右膝 ・ 治療 8/21 ・ 前回 痛み 4/10"_s, RowDetailRole);
        item->setData(QStringList{u"LINE ・ 不在 2回"_s, u"最終 11/22 18:10"_s}, RowSideRole);
        item->setData(
            QVariant::fromValue(QList<RowChip>{{u"3か月"_s, tone == Tone::Neutral ? Tone::Info : tone}}),
            RowChipsRole);
        item->setData(QVariant::fromValue(QList<RowAction>{
                          {.id = u"a"_s, .text = start ? u"開始"_s : u"連絡を記録"_s, .primary = start},
                          {.id = u"b"_s, .text = u"延期"_s, .opensMenu = true}}),
                      RowActionsRole);
        item->setData(start, RowMarkedRole);
        model->appendRow(item);
    };
    const auto head = [model](const QString& text, Tone tone) {
        auto* item = new QStandardItem(text);
        item->setFlags(Qt::NoItemFlags);
        item->setData(QVariant::fromValue(RowKind::Heading), RowKindRole);
        item->setData(QVariant::fromValue(tone), RowToneRole);
        model->appendRow(item);
    };
    head(u"期限超過 2"_s, Tone::Danger);
    row(u"3日超過"_s, Tone::Danger, u"山本 和子"_s, false);
    row(u"1日超過"_s, Tone::Danger, u"小林 誠"_s, false);
    head(u"今日 3"_s, Tone::Accent);
    row(u"10:30"_s, Tone::Accent, u"鈴木 幸子"_s, true);
    row(u"終日"_s, Tone::Neutral, u"井上 久美"_s, false);
    auto* list = new RowList(u"calls"_s);
    list->setModel(model);
    card->body()->addWidget(list);
    return card;
}

QWidget* gallery()
{
    auto* window = new QWidget;
    auto* across = new QHBoxLayout(window);
    across->setContentsMargins(20, 20, 20, 20);
    across->setSpacing(18);
    auto* left = new QVBoxLayout;
    left->addWidget(fieldCard());
    left->addStretch(1);
    across->addLayout(left, 4);

    auto* right = new QVBoxLayout;
    auto* steps = new StepperBar;
    using enum StepperBar::StepState;
    steps->setSteps({{u"1 相談"_s, u"LINE 3/02 ・ 画像 5枚"_s, Done},
                     {u"2 カウンセリング"_s, u"3/15 ・ 適応あり"_s, Done},
                     {u"渡航準備"_s, u"同意 4/20 ・ 旅券"_s, Done},
                     {u"3 治療"_s, u"5/24 両膝 ・ 点滴あり"_s, Done},
                     {u"4 フォローアップ"_s, u"6か月 本日"_s, Current},
                     {u"完了"_s, u"—"_s, Upcoming}});
    right->addWidget(steps);
    auto* notice = new NoticeBar;
    notice->say(Tone::Accent, u"連絡を記録しました。"_s, u"元に戻す"_s, [] {});
    right->addWidget(notice);
    auto* failed = new NoticeBar;
    failed->showError({ErrorCode::DatabaseBusy, {}});
    right->addWidget(failed);
    right->addWidget(listCard(), 1);
    auto* scores = new Card(u"痛み"_s);
    auto* row = new ScoreRow(u"右膝"_s, Tone::RightSide);
    row->setEarlier(6);
    row->setScore(4);
    scores->body()->addWidget(row);
    auto* other = new ScoreRow(u"左膝"_s, Tone::LeftSide);
    other->setScore(10);
    scores->body()->addWidget(other);
    right->addWidget(scores);
    auto* flow = new FlowLayout;
    flow->addWidget(new Chip(u"アレルギー：ペニシリン"_s, Tone::Danger));
    flow->addWidget(new Chip(u"抗凝固薬"_s, Tone::Waiting));
    flow->addWidget(new Chip(u"予約済み"_s, Tone::Info));
    flow->addWidget(new Chip(u"問診済み"_s, Tone::Accent));
    flow->addWidget(new Chip(u"膝：すべて"_s, Tone::Neutral));
    flow->addWidget(newButton(u"＋ 新しい相談"_s, ButtonKind::Primary));
    flow->addWidget(newButton(u"一覧"_s, ButtonKind::Secondary));
    QPushButton* board = newButton(u"ボード"_s, ButtonKind::Secondary);
    board->setCheckable(true);
    board->setChecked(true);
    flow->addWidget(board);
    flow->addWidget(newButton(u"削除"_s, ButtonKind::Danger));
    QPushButton* off = newButton(u"保存"_s, ButtonKind::Primary);
    off->setEnabled(false);
    flow->addWidget(off);
    flow->addWidget(newIconButton(u"view-refresh"_s, u"更新"_s));
    auto* search = new SearchBox;
    search->setPlaceholderText(u"氏名・カナ・電話・症例番号で検索"_s);
    search->setShortcutHint(u"Ctrl+K"_s);
    search->setMinimumWidth(theme().px(320));
    flow->addWidget(search);
    right->addLayout(flow);
    auto* tabs = new QTabBar;
    for (const QString& tab : {u"経過"_s, u"問診"_s, u"カウンセリング"_s, u"同意"_s})
        tabs->addTab(tab);
    right->addWidget(tabs);
    auto* bar = new QProgressBar;
    bar->setTextVisible(false);
    bar->setValue(40);
    right->addWidget(bar);
    right->addWidget(
        new EmptyState(u"task-complete"_s, u"今日の連絡はすべて終わりました。"_s, u"今週の予定を見る"_s));
    across->addLayout(right, 7);
    return window;
}

} // namespace

/// For eyes: `AYUMI_PICTURES=DIR test_ui "[.pictures]"` leaves every part of the kit there at 100 and 150
/// percent.
TEST_CASE("pictures of the kit", "[.pictures]")
{
    const QString folder = qEnvironmentVariable("AYUMI_PICTURES", QDir::tempPath());
    for (const int percent : {100, 150}) {
        Theme look = namedTheme(u"light"_s).value();
        look.textScale = percent / 100.0;
        applyTheme(look);
        const std::unique_ptr<QWidget> window(gallery());
        window->resize(1440, percent == 100 ? 900 : 1300);
        window->show();
        QTest::qWait(50);
        CHECK(window->grab().save(u"%1/kit-%2.png"_s.arg(folder).arg(percent)));
    }
    applyTheme(namedTheme(u"light"_s).value());
}
