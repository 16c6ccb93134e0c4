// Frames and headings of which pages and panels are made.
#pragma once

#include "support/muted_label.h"

#include <QFrame>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace yeonsu {

/// A card around `content`, `margin` away from it.
[[nodiscard]] inline QFrame *newCard(QWidget *content, int margin, QWidget *parent)
{
    auto *card = new QFrame(parent);
    card->setProperty("card", true);
    card->setFrameShape(QFrame::StyledPanel);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->addWidget(content);
    return card;
}

/// Scrolls up and down only, and so is never narrower than what it holds.
class UprightScroller : public QScrollArea
{
public:
    using QScrollArea::QScrollArea;

    [[nodiscard]] QSize minimumSizeHint() const override
    {
        const int content = widget() ? widget()->minimumSizeHint().width() : 0;
        return {content + verticalScrollBar()->sizeHint().width() + 2 * frameWidth(),
                QScrollArea::minimumSizeHint().height()};
    }
};

/// For `content` of which a low window has no room for all.
[[nodiscard]] inline QScrollArea *newScroller(QWidget *content, QWidget *parent)
{
    auto *area = new UprightScroller(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return area;
}

/// `role`: "title", "heading" or "figure".
[[nodiscard]] inline QLabel *newLabel(const QString &role, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setProperty("role", role);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace yeonsu
