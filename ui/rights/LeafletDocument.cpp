// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rights/LeafletDocument.h"

#include "ui/forms/BlockWriter.h"
#include "ui/session/PaperFile.h"
#include "ui/session/Text.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QPaintDevice>
#include <QTextBlockFormat>
#include <QTextDocument>
#include <QTextOption>

#include <array>

namespace zaklon::ui {

namespace {

constexpr int kMarginMm = 14;
constexpr qreal kPaperPoints = 11;

struct LeafletTexts {
    Q_DECLARE_TR_FUNCTIONS(LeafletDocument)

  public:
    static QString source(const QString& what) { return tr("Source: %1").arg(what); }
    static QString toCheck() { return tr("To be checked by the organisation."); }
};

/// Margins of blocks are in dots of what the document is laid out for.
qreal dotsPerPoint(const QTextDocument& document) {
    const auto* device = document.documentLayout()->paintDevice();
    return (device == nullptr ? 96.0 : device->logicalDpiY()) / 72.0;
}

/// Writes blocks one below the other, all in one direction.
class LeafletWriter {
  public:
    LeafletWriter(QTextDocument& document, std::string_view language)
        : m_writer(document, dotsPerPoint(document))
        , m_direction(rights::isRightToLeft(language) ? Qt::RightToLeft : Qt::LeftToRight) {}

    void write(const QString& text, qreal scale, bool bold, qreal above,
               Qt::LayoutDirection direction) {
        QTextBlockFormat block;
        block.setLayoutDirection(direction);
        block.setAlignment(direction == Qt::RightToLeft ? Qt::AlignRight | Qt::AlignAbsolute
                                                        : Qt::AlignLeft | Qt::AlignAbsolute);
        m_writer.write(text, scale, bold, above, {}, block);
    }
    void write(const QString& text, qreal scale, bool bold, qreal above) {
        write(text, scale, bold, above, m_direction);
    }

  private:
    BlockWriter m_writer;
    Qt::LayoutDirection m_direction;
};

void writePoint(LeafletWriter& writer, const rights::LeafletPoint& point, std::string_view language,
                LeafletUse use, const SourceNames& named) {
    const bool starred = point.basis == rights::PointBasis::ToCheck;
    writer.write(toQString(point.text.in(language)) + (starred ? QStringLiteral(" *") : QString()),
                 1.0, false, 0.6);
    if (use == LeafletUse::Person) {
        return;
    }
    constexpr auto direction = Qt::LeftToRight; // sources are named for the colleague
    if (starred) {
        writer.write(LeafletTexts::toCheck(), 0.8, true, 0.1, direction);
    } else if (!point.source.empty()) {
        const auto name = named ? named(point.source) : toQString(point.source);
        writer.write(LeafletTexts::source(name), 0.8, false, 0.1, direction);
    }
}

} // namespace

QString languageName(std::string_view language) {
    static const std::array<std::pair<std::string_view, QString>, 10> names{{
        {"en", QStringLiteral("English")},
        {"sr@latin", QStringLiteral("Srpski")},
        {"sr", QString::fromUtf8("Српски")},
        {"fr", QString::fromUtf8("Français")},
        {"ar", QString::fromUtf8("العربية")},
        {"fa", QString::fromUtf8("فارسی")},
        {"ur", QString::fromUtf8("اردو")},
        {"ps", QString::fromUtf8("پښتو")},
        {"ru", QString::fromUtf8("Русский")},
        {"tr", QString::fromUtf8("Türkçe")},
    }};
    for (const auto& [tag, name] : names) {
        if (tag == language) {
            return name;
        }
    }
    return toQString(language);
}

void fillLeaflet(QTextDocument& document, const rights::Leaflet& leaflet,
                 const rights::LeafletNotices& notices, std::string_view language, LeafletUse use,
                 const SourceNames& named) {
    const auto font = document.defaultFont();
    document.clear();
    document.setDefaultFont(font);
    LeafletWriter writer(document, language);
    const auto& title = use == LeafletUse::Person ? notices.paperTitle : leaflet.title;
    writer.write(toQString(title.in(language)), 1.5, true, 0);
    if (leaflet.isDraft(language)) {
        writer.write(toQString(notices.draft.in(language)), 0.85, true, 0.3);
        if (language != "en") { // whoever hands it over must be able to read this
            writer.write(toQString(notices.draft.in("en")), 0.85, true, 0.1, Qt::LeftToRight);
        }
    }
    bool starred = false;
    for (const auto& section : leaflet.sections) {
        writer.write(toQString(section.heading.in(language)), 1.15, true, 1.0);
        for (const auto& point : section.points) {
            writePoint(writer, point, language, use, named);
            starred = starred || point.basis == rights::PointBasis::ToCheck;
        }
    }
    if (starred) {
        writer.write(toQString(notices.toCheck.in(language)), 0.85, false, 1.2);
    }
}

Status writeLeafletPdf(QIODevice& device, const rights::Leaflet& leaflet,
                       const rights::LeafletNotices& notices, std::string_view language) {
    TextPaper paper;
    paper.title = toQString(notices.paperTitle.in(language));
    paper.size = QPageSize::A5;
    paper.marginMm = kMarginMm;
    paper.font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Arabic")});
    paper.font.setPointSizeF(kPaperPoints);
    paper.fill = [&](QTextDocument& text) {
        fillLeaflet(text, leaflet, notices, language, LeafletUse::Person);
    };
    return writeTextPdf(device, paper, "leaflet");
}

} // namespace zaklon::ui
