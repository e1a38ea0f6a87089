# two curvatures, L = 10: paths of all arms on seed 1
# Draw it again with: gnuplot two-curvatures-l-10-contour.gp
NAME = 'two-curvatures-l-10-contour'; TITLE = 'two_curvatures_l_10_contour'; WIDTH = 700; HEIGHT = 636
load 'style.gp'
set label 1 '{/:Bold two curvatures, L = 10}' at screen 0.0229, screen 0.9654 left font ",14" tc rgb INK
set label 2 'paths of all arms on seed 1' at screen 0.0229, screen 0.934 left font ",11" tc rgb MUTED
F = 'two-curvatures-l-10-contour.dat'
set xrange [-2.12:1.52]
set yrange [0.20535055350553488:3.294649446494465]
set contour base; unset surface
set cntrparam levels discrete -1.6, -1.4000000000000001, -1.2000000000000002, -1.0, -0.8, -0.6000000000000001, -0.4, -0.2, 0.0, 0.2, 0.4, 0.6000000000000001, 0.8, 1.0, 1.2000000000000002, 1.4000000000000001
set table $LINES
splot F matrix using (-2.12 + $1*0.02022222222222222):(0.20535055350553488 + $2*0.01716277162771628):3
unset table
unset contour
set lmargin at screen 0.0943; set rmargin at screen 0.8686
set bmargin at screen 0.0881; set tmargin at screen 0.8113
set border 15
unset grid
set xlabel '{/:Italic x}_{1}' tc rgb TEXT offset 0,0.3
set label 4 '{/:Italic x}_{2}' at screen 0.0186, graph 0.5 center rotate by 90 tc rgb TEXT
set palette defined (0 "#93a4b5", 0.35 "#bcc8d3", 0.7 "#e3e9ee", 1 "#ffffff") maxcolors 32
set cbrange [-1.6549971722477632:1.4150919451739044]
set label 5 'log_{10}(f − f_{low})' at screen 0.9857, graph 0.5 center rotate by 90 tc rgb TEXT
set colorbox user origin 0.8914,0.0881 size 0.02,0.7233 noborder
set cbtics scale 0.3 font ",10"
P = 'two-curvatures-l-10-contour-paths.dat'
set arrow from screen 0.0943, screen 0.8962 to screen 0.12, screen 0.8962 nohead lc rgb C2 lw 2
set label 'gradientDescent learningRate=0.1' at screen 0.1286, screen 0.8962 left font ",11" tc rgb TEXT
set arrow from screen 0.456, screen 0.8962 to screen 0.4817, screen 0.8962 nohead lc rgb C3 lw 2
set label 'gradientDescent learningRate=0.19' at screen 0.4903, screen 0.8962 left font ",11" tc rgb TEXT
set arrow from screen 0.0943, screen 0.8679 to screen 0.12, screen 0.8679 nohead lc rgb C1 lw 2
set label 'gradientDescent learningRate=0.001' at screen 0.1286, screen 0.8679 left font ",11" tc rgb TEXT
set arrow from screen 0.4749, screen 0.8679 to screen 0.5006, screen 0.8679 nohead lc rgb C4 lw 2
set label 'gradientDescent learningRate=0.2' at screen 0.5091, screen 0.8679 left font ",11" tc rgb TEXT
set arrow from screen 0.0943, screen 0.8396 to screen 0.12, screen 0.8396 nohead lc rgb C5 lw 2
set label 'gradientDescent learningRate=0.21' at screen 0.1286, screen 0.8396 left font ",11" tc rgb TEXT
set label '○ start' at screen 0.4654, screen 0.8396 left font ",11" tc rgb TEXT
set label '● end' at screen 0.5571, screen 0.8396 left font ",11" tc rgb TEXT
set label '△ minimum' at screen 0.63, screen 0.8396 left font ",11" tc rgb TEXT
plot F matrix using (-2.12 + $1*0.02022222222222222):(0.20535055350553488 + $2*0.01716277162771628):3 with image, \
  $LINES using 1:2 with lines lw 0.5 lc rgb "#a057606a", \
  P index 4 using 1:2 with lines lw 2.8 lc rgb "#40ffffff", \
  P index 4 using 1:2 with lines lw 1.4 lc rgb C5, \
  P index 4 using 1:2 with points pt 7 ps 0.18 lc rgb C5, \
  P index 3 using 1:2 with lines lw 2.8 lc rgb "#40ffffff", \
  P index 3 using 1:2 with lines lw 1.4 lc rgb C4, \
  P index 3 using 1:2 with points pt 7 ps 0.18 lc rgb C4, \
  P index 2 using 1:2 with lines lw 2.8 lc rgb "#40ffffff", \
  P index 2 using 1:2 with lines lw 1.4 lc rgb C1, \
  P index 2 using 1:2 with points pt 7 ps 0.18 lc rgb C1, \
  P index 1 using 1:2 with lines lw 2.8 lc rgb "#40ffffff", \
  P index 1 using 1:2 with lines lw 1.4 lc rgb C3, \
  P index 1 using 1:2 with points pt 7 ps 0.18 lc rgb C3, \
  P index 0 using 1:2 with lines lw 2.8 lc rgb "#40ffffff", \
  P index 0 using 1:2 with lines lw 1.4 lc rgb C2, \
  P index 0 using 1:2 with points pt 7 ps 0.18 lc rgb C2, \
  P index 0 every ::200::200 using 1:2 with points pt 7 ps 0.9 lc rgb C2, \
  P index 1 every ::200::200 using 1:2 with points pt 7 ps 0.9 lc rgb C3, \
  P index 2 every ::200::200 using 1:2 with points pt 7 ps 0.9 lc rgb C1, \
  P index 3 every ::200::200 using 1:2 with points pt 7 ps 0.9 lc rgb C4, \
  P index 4 every ::200::200 using 1:2 with points pt 7 ps 0.9 lc rgb C5, \
  P index 5 using 1:2 with points pt 6 ps 1 lw 2 lc rgb INK, \
  P index 6 using 1:2 with points pt 8 ps 1.1 lw 1.8 lc rgb INK
