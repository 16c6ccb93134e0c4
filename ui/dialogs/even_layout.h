// Puts widgets of one width beside each other, as many in a line as can be read there.
#pragma once

#include <QLayout>

#include <vector>

namespace yeonsu {

class EvenLayout : public QLayout
{
public:
    explicit EvenLayout(QWidget *parent);
    ~EvenLayout() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] QSize sizeHint() const override;
    void setGeometry(const QRect &rect) override;

private:
    [[nodiscard]] QSize largest() const;
    [[nodiscard]] std::vector<int> widthsOf(int columns, int width) const;
    [[nodiscard]] std::vector<int> widthsIn(int width) const;

    std::vector<QLayoutItem *> m_items;
};

} // namespace yeonsu
