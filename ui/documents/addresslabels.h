#pragma once

#include "core/desks/paperviews.h"
#include "ui/documents/paperpages.h"

#include <QCoreApplication>

#include <span>

namespace ayumi {

/// A sheet of A4 with labels to peel off: columns and rows of one size, the rest of the sheet an even margin
/// on both sides.
struct LabelSheet
{
    const char* code; ///< "2x6": columns and rows
    int columns;
    int rows;
    double width; ///< of a label, in millimetres
    double height;

    [[nodiscard]] int count() const { return columns * rows; }
};

/// The sheets that can be bought everywhere in Japan, the usual one first.
[[nodiscard]] std::span<const LabelSheet> labelSheets();
/// nullptr where there is none of this code.
[[nodiscard]] const LabelSheet* labelSheet(const QString& code);

/// An address as a Japanese envelope wears it: 〒, the address, the name with 様.
struct LabelAddress
{
    QString caseNumber;
    QString postcode; ///< "123-4567"; as typed where it is none
    QString address;
    QString name;
    bool honorific = true; ///< not where the address is to be read abroad

    bool operator==(const LabelAddress&) const = default;
};

/// Who has an address, each person once, and who has none.
struct LabelAddresses
{
    std::vector<LabelAddress> labels;
    QStringList caseNumbers; ///< of `labels`
    QStringList without;     ///< names, in the order they were chosen
};
[[nodiscard]] LabelAddresses labelAddresses(const std::vector<PaperCase>& cases);

/// As the post and the person read it: in letters of the passport where they are written to in another
/// language than Japanese.
[[nodiscard]] QString nameOnEnvelope(const Patient& patient);

/// "〒123-4567" from seven digits, however they were typed; otherwise what was typed.
[[nodiscard]] QString postcodeOnLabel(const QString& typed);

/// Address labels for a begun or a new sheet.
class AddressLabels : public PaperPages
{
    Q_DECLARE_TR_FUNCTIONS(ayumi::AddressLabels)

public:
    /// `start` is the first label that is still there, from 1, row by row.
    AddressLabels(std::vector<LabelAddress> labels, const LabelSheet& sheet, int start);

    [[nodiscard]] const QString& title() const override { return m_title; }
    [[nodiscard]] QString plainText() const override;
    [[nodiscard]] QPageLayout pageLayout() const override;
    int paint(QPainter& painter, QPagedPaintDevice& device) const override;

private:
    QString m_title;
    std::vector<LabelAddress> m_labels;
    LabelSheet m_sheet;
    int m_start;
};

} // namespace ayumi
