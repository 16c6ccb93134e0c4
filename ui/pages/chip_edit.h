// The field within a chip: as wide as its text, which is elided once typing is done and there is no room.
#pragma once

#include <QLineEdit>

namespace yeonsu {

class ChipEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit ChipEdit(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int wantedWidth() const;
};

} // namespace yeonsu
