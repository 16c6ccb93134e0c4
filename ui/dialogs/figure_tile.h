// One key figure on a card: what it is, the number, and what it is made of.
#pragma once

#include <QFrame>

class QLabel;

namespace yeonsu {

class FigureTile : public QFrame
{
    Q_OBJECT

public:
    explicit FigureTile(const QString &caption, QWidget *parent = nullptr);

    void setCaption(const QString &caption);
    void setFigure(const QString &figure, const QString &note = {});
    [[nodiscard]] QString figure() const;

private:
    QLabel *m_caption;
    QLabel *m_figure;
    QLabel *m_note;
};

} // namespace yeonsu
