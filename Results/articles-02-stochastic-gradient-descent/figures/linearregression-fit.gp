# Linear regression on linear-regression: linear-regression.csv, first seed
# Draw it again with: gnuplot linearregression-fit.gp
NAME = 'linearregression-fit'; TITLE = 'linearregression_fit'; WIDTH = 700; HEIGHT = 520
load 'style.gp'
set label 1 '{/:Bold Linear regression on linear-regression}' at screen 0.0229, screen 0.9577 left font ",14" tc rgb INK
set label 2 'linear-regression.csv, first seed' at screen 0.0229, screen 0.9192 left font ",11" tc rgb MUTED
D = 'linearregression-fit.dat'
set xrange [-0.10865045103890736:2.094789079542454]
set yrange [2.49471264081225:12.279020077413627]
set lmargin at screen 0.1029; set rmargin at screen 0.9657
set bmargin at screen 0.1038; set tmargin at screen 0.8385
set xlabel 'x' tc rgb TEXT offset 0,0.3
set ylabel 'y' tc rgb TEXT offset 0.5,0
set arrow from screen 0.1029, screen 0.8731 to screen 0.1286, screen 0.8731 nohead lc rgb C1 lw 2
set label 'sgd' at screen 0.1371, screen 0.8731 left font ",11" tc rgb TEXT
plot D index 0 using 1:2 with points pt 7 ps 0.5 lc rgb "#7a8ea3", \
  D index 2 using 1:2 with lines lw 2.0 lc rgb C1
