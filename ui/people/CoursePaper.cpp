// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/CoursePaper.h"

#include "core/services/CarePlanStore.h"
#include "ui/people/TimelineWords.h"
#include "ui/theme/Drawing.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>

namespace zaklon::ui {

namespace {

constexpr int kDotsPerInch = 300;
constexpr int kMarginMm = 18;
constexpr qreal kGap = 6;
constexpr qreal kDateWidth = 110;
constexpr qreal kPlotHeight = 150;

/// Inter breaks copying from a PDF; pixels of the scaled page, so that metrics fit the painter.
QFont paperFont(qreal pixels, QFont::Weight weight = QFont::Normal) {
    QFont font(QStringLiteral("Noto Sans"));
    font.setPixelSize(qRound(pixels));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

/// A page that is filled from the top.
class Sheet {
  public:
    Sheet(QPainter& painter, const QRectF& page) : m_painter(painter), m_page(page) {}

    qreal room() const { return m_page.bottom() - m_top; }
    void skip(qreal height) { m_top += height; }

    void line(const QString& text, const QFont& font) {
        const qreal tall = QFontMetricsF(font).height();
        drawLine(m_painter, QRectF(m_page.left(), m_top, m_page.width(), tall), text, font,
                 Theme::light().text);
        m_top += tall + 2;
    }
    void pair(const QString& label, const QString& text) {
        const qreal tall = rowHeight(text);
        drawParagraph(m_painter, QRectF(m_page.left(), m_top, kDateWidth, tall), label, body(),
                      Theme::light().text2);
        drawParagraph(m_painter, textBox(tall), text, body(), Theme::light().text);
        m_top += tall + 2;
    }
    qreal rowHeight(const QString& text) const {
        return paragraphHeight(text, body(), static_cast<int>(m_page.width() - kDateWidth)) + 2;
    }
    void rule() {
        m_painter.fillRect(QRectF(m_page.left(), m_top + kGap / 2, m_page.width(), 1),
                           Theme::light().line);
        m_top += kGap + 1;
    }
    QRectF take(qreal height) {
        const QRectF box(m_page.left(), m_top, m_page.width(), height);
        m_top += height;
        return box;
    }
    static QFont body() { return paperFont(12.5); }

  private:
    QRectF textBox(qreal tall) const {
        return {m_page.left() + kDateWidth, m_top, m_page.width() - kDateWidth, tall};
    }

    QPainter& m_painter;
    QRectF m_page;
    qreal m_top = 0;
};

struct PaperTexts {
    Q_DECLARE_TR_FUNCTIONS(CoursePaper)

  public:
    static QString title(const QString& code) { return tr("Overview, %1").arg(code); }
    static QString made() { return tr("Made on"); }
    static QString purpose() { return tr("Purpose"); }
    static QString recipient() { return tr("For"); }
    static QString plan() { return tr("How the care plan goes"); }
    static QString needs() { return tr("Needs met"); }
    static QString goals() { return tr("Goals reached"); }
    static QString actions() { return tr("Actions done"); }
    //: how many of how many
    static QString share(int done, int all) { return tr("%1 of %2").arg(done).arg(all); }
    static QString happened() { return tr("What happened, newest first"); }
    static QString earlier(int count) { return tr("and %n earlier event(s)", nullptr, count); }
    static QString keep() {
        return tr("Only for the purpose named above. Keep it locked away, and do not pass it on "
                  "without asking the person.");
    }
};

void paintHead(Sheet& sheet, const CoursePaper& paper) {
    sheet.line(PaperTexts::title(paper.code), paperFont(22, QFont::DemiBold));
    sheet.skip(kGap);
    sheet.pair(PaperTexts::made(), paper.day);
    sheet.pair(PaperTexts::purpose(), paper.purpose);
    sheet.pair(PaperTexts::recipient(), paper.recipient);
    sheet.rule();
}

void paintRisk(Sheet& sheet, QPainter& painter, const RiskCourse& risk) {
    sheet.line(QStringLiteral("%1: %2, %3").arg(risk.questionnaire, risk.level, risk.points),
               paperFont(14, QFont::DemiBold));
    if (!risk.raised.isEmpty()) {
        sheet.line(risk.raised, paperFont(11));
    }
    sheet.skip(kGap);
    const TrendPlot::Look look{Theme::light(), paperFont(11),
                               QGuiApplication::layoutDirection() == Qt::RightToLeft};
    risk.plot.paint(painter, sheet.take(kPlotHeight), look);
    sheet.skip(kGap);
    sheet.rule();
}

void paintPlan(Sheet& sheet, const std::vector<CoursePaper::Line>& plan) {
    sheet.line(PaperTexts::plan(), paperFont(14, QFont::DemiBold));
    sheet.skip(kGap);
    for (const auto& line : plan) {
        sheet.pair(line.date, line.words);
    }
    sheet.skip(kGap);
    sheet.rule();
}

void paintLines(Sheet& sheet, const CoursePaper& paper) {
    const auto& lines = paper.lines;
    sheet.line(PaperTexts::happened(), paperFont(14, QFont::DemiBold));
    sheet.skip(kGap);
    const qreal foot = 2 * (sheet.rowHeight(PaperTexts::keep()) + kGap) + kGap;
    std::size_t told = 0;
    while (told < lines.size() && sheet.room() - sheet.rowHeight(lines[told].words) > foot) {
        sheet.pair(lines[told].date, lines[told].words);
        ++told;
    }
    if (const int left = static_cast<int>(lines.size() - told) + paper.earlier; left > 0) {
        sheet.pair({}, PaperTexts::earlier(left));
    }
}

void paintPage(QPainter& painter, const QSizeF& size, const CoursePaper& paper) {
    Sheet sheet(painter, QRectF(QPointF(), size));
    paintHead(sheet, paper);
    if (paper.risk) {
        paintRisk(sheet, painter, *paper.risk);
    }
    if (!paper.plan.empty()) {
        paintPlan(sheet, paper.plan);
    }
    paintLines(sheet, paper);
    const qreal tall =
        paragraphHeight(PaperTexts::keep(), paperFont(11), static_cast<int>(size.width())) + 2;
    drawParagraph(painter, QRectF(0, size.height() - tall, size.width(), tall), PaperTexts::keep(),
                  paperFont(11), Theme::light().text2);
}

/// What a role may not read, and a plan that nobody began, leave no line.
std::vector<CoursePaper::Line> planOf(const Session& session, const RecordId& person) {
    const auto plan =
        CarePlanStore(session.casework(), std::nullopt).ofPerson(person, session.today());
    std::vector<CoursePaper::Line> lines;
    const auto add = [&](const QString& what, int done, int all) {
        if (all > 0) {
            lines.push_back({what, PaperTexts::share(done, all)});
        }
    };
    if (plan) {
        add(PaperTexts::needs(), plan->counts.needsMet, plan->counts.needs);
        add(PaperTexts::goals(), plan->counts.goalsReached, plan->counts.goals);
        add(PaperTexts::actions(), plan->counts.actionsDone, plan->counts.actions);
    }
    return lines;
}

} // namespace

Result<CoursePaper> CoursePaper::of(const Session& session, const QString& code,
                                    const TimelineQuery& query) {
    // Without the confidential reader: words that were typed never come near the paper.
    const auto page = TimelineStore(session.casework(), std::nullopt).page(query);
    if (!page) {
        return passOn(page);
    }
    CoursePaper paper;
    paper.code = code;
    paper.day = session.words().date(session.today());
    paper.risk = RiskCourse::of(session, query.person);
    paper.plan = planOf(session, query.person);
    const TimelineWords words(session);
    for (const auto& entry : page->entries) {
        paper.lines.push_back({session.words().date(entry.day), words.event(entry).title});
    }
    paper.earlier = page->total - query.offset - static_cast<int>(page->entries.size());
    return paper;
}

Status CoursePaper::writePdf(QIODevice& device) const {
    QBuffer pages;
    pages.open(QIODevice::WriteOnly);
    QPdfWriter writer(&pages);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(kMarginMm, kMarginMm, kMarginMm, kMarginMm),
                          QPageLayout::Millimeter);
    writer.setResolution(kDotsPerInch);
    writer.setTitle(PaperTexts::title(code));
    writer.setCreator(QString());
    {
        QPainter painter(&writer);
        painter.setLayoutDirection(QGuiApplication::layoutDirection());
        constexpr qreal kScale = kDotsPerInch / 96.0;
        painter.scale(kScale, kScale);
        paintPage(painter, QSizeF(writer.width(), writer.height()) / kScale, *this);
    }
    const bool whole = device.write(pages.data()) == pages.size();
    return whole ? Status() : fail(ErrorCode::Io, "paper");
}

} // namespace zaklon::ui
