#include "ui/documents/addresslabels.h"

#include "ui/documents/pageframe.h"
#include "ui/documents/sheetstyle.h"
#include "ui/documents/textflow.h"

#include <QPagedPaintDevice>
#include <QPainter>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <set>

namespace ayumi {

using namespace Qt::StringLiterals;

namespace {

constexpr double pageWidth = 210; // millimetres
constexpr double pageHeight = 297;
constexpr double labelPadding = 5;
constexpr double pointsPerMillimetre = 72 / 25.4;

constexpr std::array<LabelSheet, 3> sheets{LabelSheet{"2x6", 2, 6, 86.4, 42.3},
                                           LabelSheet{"2x5", 2, 5, 86.4, 50.8},
                                           LabelSheet{"3x8", 3, 8, 66.0, 33.9}};

/// The largest first: what is long is set smaller before it is cut.
struct LabelType
{
    int postcode;
    int address;
    int name;
};
constexpr std::array<LabelType, 5> types{LabelType{12, 12, 17}, LabelType{11, 11, 15}, LabelType{10, 10, 13},
                                         LabelType{8, 8, 11}, LabelType{6, 6, 8}};

std::vector<FlowLine> linesOf(const LabelAddress& label, const LabelType& type)
{
    std::vector<FlowLine> lines{{label.postcode, sheetstyle::font(type.postcode), sheetstyle::ink}};
    for (const QString& line : label.address.split(u'\n', Qt::SkipEmptyParts))
        lines.push_back({line.trimmed(), sheetstyle::font(type.address), sheetstyle::ink});
    return lines;
}

FlowLine nameOf(const LabelAddress& label, const LabelType& type)
{
    // An envelope that the Japanese post delivers, whatever language the program speaks.
    return {label.honorific ? label.name + u" 様"_s : label.name, sheetstyle::font(type.name, true),
            sheetstyle::ink};
}

/// Address above, name below; smaller where it would not fit.
void paintLabel(QPainter& painter, const QRectF& area, double gap, const LabelAddress& label)
{
    for (const LabelType& type : types) {
        const std::vector<FlowLine> lines = linesOf(label, type);
        const std::array name{nameOf(label, type)};
        const double above = textflow::height(lines, area.width(), painter.device());
        const double below = textflow::height(name, area.width(), painter.device());
        if (above + gap + below > area.height() && type.name != types.back().name)
            continue;
        painter.save();
        painter.setClipRect(area.adjusted(-gap, -gap, gap, gap));
        textflow::paint(painter, area.topLeft(), area.width(), lines);
        const double room = area.height() - above - below;
        textflow::paint(painter, {area.left(), area.top() + above + std::max(room / 2, gap)}, area.width(),
                        name);
        painter.restore();
        return;
    }
}

} // namespace

std::span<const LabelSheet> labelSheets()
{
    return sheets;
}

const LabelSheet* labelSheet(const QString& code)
{
    const auto* found = std::ranges::find_if(
        sheets, [&](const LabelSheet& sheet) { return code == QLatin1StringView(sheet.code); });
    return found == sheets.end() ? nullptr : found;
}

QString postcodeOnLabel(const QString& typed)
{
    QString digits;
    for (const QChar character : typed) {
        if (character.digitValue() >= 0)
            digits.append(QString::number(character.digitValue()));
    }
    static const QRegularExpression nothingElse(u"^[〒\\s\\d\\-‐－ー−―]*$"_s,
                                                QRegularExpression::UseUnicodePropertiesOption);
    if (digits.size() == 7 && nothingElse.match(typed).hasMatch())
        return u"〒%1-%2"_s.arg(digits.left(3), digits.mid(3));
    return typed.trimmed();
}

QString nameOnEnvelope(const Patient& patient)
{
    const bool isJapanese = patient.language.isEmpty() || patient.language == u"ja"_s;
    return isJapanese || patient.romaji.isEmpty() ? patient.displayName() : patient.romaji.full();
}

LabelAddresses labelAddresses(const std::vector<PaperCase>& cases)
{
    LabelAddresses found;
    std::set<PatientId> seen;
    for (const PaperCase& each : cases) {
        const Patient& patient = each.patient;
        if (!seen.insert(patient.id).second)
            continue;
        if (!each.hasAddress()) {
            found.without << patient.displayName();
            continue;
        }
        found.labels.push_back({.caseNumber = each.careCase.number,
                                .postcode = postcodeOnLabel(patient.postcode),
                                .address = patient.address,
                                .name = nameOnEnvelope(patient),
                                .honorific = patient.language.isEmpty() || patient.language == u"ja"_s});
        found.caseNumbers << each.careCase.number;
    }
    return found;
}

AddressLabels::AddressLabels(std::vector<LabelAddress> labels, const LabelSheet& sheet, int start)
    : m_title(tr("Address labels"))
    , m_labels(std::move(labels))
    , m_sheet(sheet)
    , m_start(std::clamp(start, 1, sheet.count()))
{
}

QString AddressLabels::plainText() const
{
    QStringList texts;
    for (const LabelAddress& label : m_labels)
        texts << label.postcode << label.address << nameOf(label, types.front()).text;
    return texts.join(u'\n');
}

QPageLayout AddressLabels::pageLayout() const
{
    // Labels stand where the sheet has them, whatever margin a printer would like to keep.
    QPageLayout layout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(), QPageLayout::Millimeter);
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

int AddressLabels::paint(QPainter& painter, QPagedPaintDevice& device) const
{
    const double millimetre = PageFrame::unitOf(device) * pointsPerMillimetre;
    const double left = (pageWidth - m_sheet.columns * m_sheet.width) / 2;
    const double top = (pageHeight - m_sheet.rows * m_sheet.height) / 2;
    int pages = 1;
    int place = m_start - 1;
    for (const LabelAddress& label : m_labels) {
        if (place == m_sheet.count()) {
            device.newPage();
            ++pages;
            place = 0;
        }
        const QRectF area((left + place % m_sheet.columns * m_sheet.width + labelPadding) * millimetre,
                          (top + place / m_sheet.columns * m_sheet.height + labelPadding) * millimetre,
                          (m_sheet.width - 2 * labelPadding) * millimetre,
                          (m_sheet.height - 2 * labelPadding) * millimetre);
        paintLabel(painter, area, 1.5 * millimetre, label);
        ++place;
    }
    return pages;
}

} // namespace ayumi
